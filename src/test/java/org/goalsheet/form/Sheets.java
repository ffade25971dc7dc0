package org.goalsheet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.goalsheet.model.Amount;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Field;
import org.goalsheet.model.Funding;
import org.goalsheet.model.Ids;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Labelled;
import org.goalsheet.model.Sheet;

/** All kinds of filled-in sheets. */
final class Sheets {
  private static final Ids IDS = new Ids();

  /** What a table prints itself, which people write into cells as well. */
  private static final List<String> LABELS = List.of("项目名称", "预算数", "其他资金", "绩效目标", "一级指标", "指标值");

  private Sheets() {}

  static Arbitrary<Sheet> any() {
    return Combinators.combine(
            texts().map(BudgetUnit::parse),
            texts(),
            fundings(),
            texts(),
            indicators().list().ofMaxSize(8))
        .as(
            (unit, name, funding, goal, rows) ->
                Sheet.of(IDS.get(), unit, name, funding, goal, rows));
  }

  /** What the central form shows: labelled values and weights, but no use and no descriptions. */
  static Arbitrary<Sheet> central(Form form) {
    return Combinators.combine(any(), texts().list().ofSize(form.labels().size()), weights())
        .as(
            (sheet, texts, weights) -> {
              List<Labelled> labelled = new ArrayList<>();
              for (int i = 0; i < texts.size(); i++) {
                if (!texts.get(i).isBlank()) {
                  labelled.add(new Labelled(form.labels().get(i), texts.get(i)));
                }
              }
              List<Indicator> rows = new ArrayList<>();
              for (Indicator row : sheet.indicators()) {
                String weight = weights.get(rows.size());
                rows.add(row.with(Field.DESCRIPTION, "").with(Field.WEIGHT, weight));
              }
              return sheet.with(Field.USE, "").withLabelled(labelled).withIndicators(rows);
            });
  }

  private static Arbitrary<List<String>> weights() {
    return Arbitraries.of("", "10", "7.5", "10分").list().ofSize(8);
  }

  private static Arbitrary<Funding> fundings() {
    return Combinators.combine(amounts(), amounts(), amounts(), texts()).as(Funding::new);
  }

  private static Arbitrary<Amount> amounts() {
    return Arbitraries.of("", "0.00", "1058.00", "１２．５", "约 3", "10\n万元").map(Amount::new);
  }

  /** Every row has its first level: where no row had one, it would be read as the one above. */
  private static Arbitrary<Indicator> indicators() {
    return Combinators.combine(
            Arbitraries.of("产出指标", "效益指标", "满意度 指标"),
            Arbitraries.of("数量指标", "质量指标", "绩效目标", ""),
            texts().map(name -> name.isBlank() ? "名" : name),
            texts(),
            texts())
        .as(
            (level1, level2, name, description, value) ->
                Indicator.of(IDS.get(), level1, level2, name, description, value));
  }

  /** Without blank lines at its ends, which no cell keeps. */
  private static Arbitrary<String> texts() {
    Arbitrary<String> free =
        Arbitraries.strings()
            .withChars("绩效目标≥％%12.,，：: \u3000\t\n{}0'")
            .ofMaxLength(12)
            .filter(Predicate.not(Sheets::hasBlankEnds));
    return Arbitraries.frequencyOf(
        Tuple.of(8, free), Tuple.of(1, Arbitraries.just("")), Tuple.of(1, Arbitraries.of(LABELS)));
  }

  private static boolean hasBlankEnds(String text) {
    List<String> lines = List.of(text.split("\n", -1));
    return !text.isEmpty() && (lines.get(0).isBlank() || lines.get(lines.size() - 1).isBlank());
  }
}
