package org.goalsheet.check;

import java.util.List;
import java.util.regex.Pattern;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/** C10: a satisfaction row outside 满意度指标. What C01 finds is left to it. */
final class C10Satisfaction implements RowRule {
  private static final String SATISFIED = "满意";

  /** The satisfaction itself, not what is done about it, as 满意度调查次数. */
  private static final Pattern NAMED =
      Pattern.compile("(?<!不)满意(?:度|率|程度)(?:指标)?\\h*(?:[(（][^)）]*[)）])?[%％]?$");

  private final Levels levels;

  C10Satisfaction(Levels levels) {
    this.levels = levels;
  }

  @Override
  public List<Finding> check(Row row) {
    boolean outside =
        isNamed(row)
            && !row.first().equals(Levels.SATISFACTION)
            && levels.belongs(row.second(), row.first());
    return outside
        ? List.of(
            new Finding(
                    "C10",
                    Severity.W,
                    row.place(Field.LEVEL1),
                    Message.of("check.C10", row.first()),
                    List.of())
                .restingOn(row.indicator().name()))
        : List.of();
  }

  /** Whether a row's name says that it is about satisfaction. */
  static boolean isNamed(Row row) {
    return row.name().contains(SATISFIED) && NAMED.matcher(row.name()).find();
  }
}
