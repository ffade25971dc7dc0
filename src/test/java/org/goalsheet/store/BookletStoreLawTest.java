package org.goalsheet.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Extras;
import org.goalsheet.model.Field;
import org.goalsheet.model.Funding;
import org.goalsheet.model.Ids;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Labelled;
import org.goalsheet.model.Sheet;
import org.goalsheet.model.Waiver;

class BookletStoreLawTest {
  /** Texts that JSON must escape, that look like JSON, or that lie beyond the first plane. */
  private static final List<String> TEXTS =
      List.of("", "\"", "\\", "\u0000\t\r\n\u2028", "{\"a\": [1]}", "龘\uD840\uDC0B", " 　", "1e5");

  @Property(tries = 100)
  void readingWhatWasWrittenGivesTheSameBooklet(@ForAll("texts") List<String> texts)
      throws Exception {
    Booklet booklet = booklet(texts);
    Path file = Files.createTempFile("law", ".jxmb");
    try {
      BookletStore store = new BookletStore(new Ids());
      store.write(booklet, file);
      assertThat(store.read(file)).isEqualTo(booklet);
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.oneOf(
            Arbitraries.of(TEXTS), Arbitraries.strings().excludeChars(unpaired()).ofMaxLength(8))
        .list()
        .ofSize(24);
  }

  private static char[] unpaired() {
    StringBuilder chars = new StringBuilder();
    for (char c = Character.MIN_SURROGATE; c <= Character.MAX_SURROGATE; c++) {
      chars.append(c);
    }
    return chars.toString().toCharArray();
  }

  private static Booklet booklet(List<String> texts) {
    List<String> left = new ArrayList<>(texts);
    Extras extras = new Extras(Map.of("x" + texts.get(0), "[1.10, {\"y\": null}]"));
    Indicator row = Indicator.of("r", "", "", "", "", "");
    Waiver waiver =
        new Waiver("D01", left.remove(0), "r", List.of(left.remove(0)), left.remove(0), extras);
    List<Labelled> labelled = List.of(new Labelled(left.remove(0), left.remove(0)));
    Sheet sheet =
        new Sheet(
            "s",
            BudgetUnit.EMPTY,
            "",
            Funding.EMPTY,
            "",
            labelled,
            List.of(row),
            List.of(waiver),
            extras);
    for (Field field : Field.values()) {
      if (field == Field.UNIT || field == Field.LABELLED) {
        continue;
      }
      String text = left.remove(0);
      sheet =
          field.ofIndicator()
              ? sheet.withIndicator("r", each -> each.with(field, text))
              : sheet.with(field, text);
    }
    Set<String> hintsOff = Set.of(left.remove(0));
    return new Booklet(left.remove(0), 2025, List.of(sheet), hintsOff, extras);
  }
}
