package org.goalsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.goalsheet.exchange.Exchange;
import org.goalsheet.grid.Publication;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Ids;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * The rows of workbooks as another office program prints them, with whatever fonts it has. Where a
 * cell goes on on another page, a line of it may be cut in two: where its lines are is not known.
 */
@Tag("office")
@ExtendWith(NeedsOffice.class)
class PrintedRowsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "A_CELL_LONGER_THAN_A_PAGE")
  void noTextIsCutOff(HardCase hard) throws IOException, InterruptedException, Refused {
    assertThat(printed(hard.publication()))
        .isNotEmpty()
        .allSatisfy(page -> assertThat(page.crossed()).isEmpty());
  }

  @Test
  void tablesAreAboutAsLargeAsInPdf() throws IOException, InterruptedException, Refused {
    Publication publication = Tianjin.publication();
    List<PrintedRows> office = printed(publication);
    List<PrintedRows> pdf = PrintedRows.of(written(publication, "own.pdf"));

    for (int table = 0; table < publication.leaves().size(); table++) {
      // The contents stand in front.
      PrintedRows own = pdf.get(table + 1);
      assertThat(office.get(table).width() / own.width()).isBetween(0.99, 1.01);
      assertThat(office.get(table).height() / own.height()).isBetween(1.0, 1.1);
    }
  }

  private List<PrintedRows> printed(Publication publication)
      throws IOException, InterruptedException, Refused {
    new Office(folder).print(written(publication, "excel.xlsx"));
    return PrintedRows.of(folder.resolve("excel.pdf"));
  }

  private Path written(Publication publication, String name) throws Refused {
    Path file = folder.resolve(name);
    new Exchange(new Ids()).export(publication, file);
    return file;
  }
}
