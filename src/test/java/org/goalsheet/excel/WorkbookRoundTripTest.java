package org.goalsheet.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.goalsheet.Shown;
import org.goalsheet.excel.ListingWriter.LongText;
import org.goalsheet.grid.Column;
import org.goalsheet.grid.Listing;
import org.goalsheet.grid.Value;
import org.goalsheet.message.Refused;

class WorkbookRoundTripTest {
  @Property(tries = 200)
  void textsAndFiguresAreReadBackAsTheyAreWritten(
      @ForAll("texts") String text, @ForAll("figures") String figure) throws IOException, Refused {
    List<Value> row = List.of(Value.of("前"), Value.of(text), new Value.Figure(figure));
    List<Column> columns = List.of(new Column("甲", 9), new Column("乙", 9), new Column("丙", 9));

    assertThat(read(new Listing("表", columns, List.of(row), List.of())).get(0).get(1))
        .isEqualTo(List.of("前", held(text), held(figure)));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(12),
        Arbitraries.strings()
            .withChars("=+-@'_x00A\n\r\t\uD842\uDFB7\uFFFE <&>\"甲1")
            .ofMaxLength(12));
  }

  @Provide
  Arbitrary<String> figures() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("0123456789.-+,%e ").ofMaxLength(14),
        Arbitraries.bigDecimals().ofScale(2).map(Object::toString),
        texts());
  }

  /** What a cell can hold of a text; of blanks alone it holds nothing. */
  private static String held(String text) {
    String held =
        text.replaceAll("\r\n|[\r\\x0B\\x0C\\x85\u2028\u2029]", "\n")
            .replaceAll("[\\x00-\\x08\\x0E-\\x1F\\uFFFE\\uFFFF\\p{Cs}]", "");
    return held.isBlank() ? "" : held;
  }

  private static List<List<List<String>>> read(Listing listing) throws IOException, Refused {
    Path file = Files.createTempFile("round-trip", ".xlsx");
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        new ListingWriter(LongText.REFUSED).write(List.of(listing), out);
      }
      return Shown.tables(new WorkbookReader().read(file));
    } finally {
      Files.delete(file);
    }
  }
}
