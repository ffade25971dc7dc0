package org.goalsheet.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.goalsheet.Tianjin;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.junit.jupiter.api.Test;

/** What a print system is given, and what is left behind. */
class PrintingTest {
  private static final PrintOrder ORDER =
      new PrintOrder("office", PageRange.ALL, 1, PaperSize.A4, false, false);

  private final Watching system = new Watching();
  private final Printing printing = new Printing(system);

  @Test
  void theFileIsForThePersonAloneAndGoneAfterwards() throws Refused {
    assertThat(printing.print(Tianjin.publication(), ORDER)).isPresent();
    assertThat(system.beginning).startsWith("%PDF");
    assertThat(system.rights).isEqualTo("rw-------");
    assertThat(system.file).doesNotExist();
  }

  @Test
  void theFileIsGoneWhenThePrinterRefusesToo() {
    system.takes = false;
    assertThatThrownBy(() -> printing.print(Tianjin.publication(), ORDER))
        .isInstanceOf(Refused.class);
    assertThat(system.rights).isNotEmpty();
    assertThat(system.file).doesNotExist();
  }

  @Test
  void nothingIsSentWhenAPageIsNotThere() throws Refused {
    PrintOrder beyond =
        new PrintOrder("office", PageRange.parse("2,70"), 1, PaperSize.A4, false, false);
    assertThatThrownBy(() -> printing.print(Tianjin.publication(), beyond))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("70");
    assertThat(system.rights).isEmpty();
  }

  private static final class Watching implements PrintSystem {
    private Path file = Path.of("");
    private String beginning = "";
    private String rights = "";
    private boolean takes = true;

    @Override
    public List<Printer> printers() {
      return List.of();
    }

    @Override
    public Set<PaperSize> lacking(String printer) {
      return Set.of();
    }

    @Override
    public boolean hasDialog() {
      return false;
    }

    @Override
    public boolean print(PrintJob job) throws Refused {
      look(job.pdf());
      if (!takes) {
        throw new Refused(Message.of("print.failed", job.order().printer()));
      }
      return true;
    }

    private void look(Path pdf) {
      file = pdf;
      try {
        beginning = new String(Files.readAllBytes(pdf), 0, 4, StandardCharsets.US_ASCII);
        rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(pdf));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
