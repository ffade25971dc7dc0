package org.goalsheet.bench;

import java.util.ArrayList;
import java.util.List;
import org.goalsheet.Tianjin;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;

/** Booklets of any size, out of the published tables; no two cells with a figure are the same. */
final class Booklets {
  private final List<Sheet> published = Tianjin.sheets();
  private int made;

  Booklet of(int sheets, int rows) {
    List<Sheet> all = new ArrayList<>();
    for (int i = 0; i < sheets; i++) {
      all.add(sheet(published.get(i % published.size()), rows));
    }
    return Booklet.of(Tianjin.form().id(), 2025, all);
  }

  /** The same texts in new objects, of which nothing has been read yet. */
  static Booklet fresh(Booklet booklet) {
    return booklet.withSheets(
        booklet.sheets().stream()
            .map(
                sheet ->
                    sheet.withIndicators(
                        sheet.indicators().stream().map(Booklets::fresh).toList()))
            .toList());
  }

  private static Indicator fresh(Indicator row) {
    return Indicator.of(
        row.id(), row.level1(), row.level2(), row.name(), row.description(), row.value().text());
  }

  private Sheet sheet(Sheet like, int rows) {
    made++;
    List<Indicator> indicators = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      indicators.add(row(like.indicators().get(i * like.indicators().size() / rows), i));
    }
    return Sheet.of(
        "s" + made,
        like.unit(),
        like.name() + "（" + made + "）",
        like.funding(),
        like.goal(),
        indicators);
  }

  private Indicator row(Indicator like, int number) {
    return Indicator.of(
        "s" + made + "r" + number,
        like.level1(),
        like.level2(),
        ordinal(number) + like.name(),
        like.description() + "（第" + made + "批）",
        varied(like.value().text(), number));
  }

  /** Names of indicators have no figures in them as a rule; Chinese counts in other ways too. */
  private static String ordinal(int number) {
    return "" + "甲乙丙丁戊己庚辛壬癸".charAt(number % 10) + "子丑寅卯辰巳午未申酉戌亥".charAt(number % 12);
  }

  private String varied(String value, int number) {
    return value.matches("[≥≤]\\d+\\D+")
        ? value.replaceAll("\\d+", String.valueOf(1 + (made * 31 + number * 7) % 900))
        : value;
  }
}
