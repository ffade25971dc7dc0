package org.goalsheet.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.goalsheet.form.Form;
import org.goalsheet.form.Forms;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Slots;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Funding;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.api.Test;

class StepsTest {
  private final Form form = new Forms().all().get(0);
  private final Sheet sheet =
      Sheet.of(
          "s",
          BudgetUnit.EMPTY,
          "",
          Funding.EMPTY,
          "",
          List.of(
              Indicator.of("a", "产出指标", "数量指标", "", "", ""),
              Indicator.of("b", "产出指标", "数量指标", "", "", "")));
  private final Steps steps = new Steps(new Slots(form.compose(sheet)));

  private Placed head(Field field) {
    return steps.at(FieldRef.head("s", field)).orElseThrow();
  }

  private Placed row(Field field, String id) {
    return steps.at(new FieldRef("s", field, id)).orElseThrow();
  }

  private static List<Field> way(Placed start, UnaryOperator<Placed> step) {
    List<Field> fields = new ArrayList<>();
    Placed here = start;
    while (here != null) {
      fields.add(here.cell().refs().get(0).field());
      here = step.apply(here);
    }
    return fields;
  }

  @Test
  void tabReadsTheTableAndPassesOverLabels() {
    assertThat(way(steps.first().orElseThrow(), cell -> steps.after(cell).orElse(null)))
        .containsExactly(
            Field.UNIT,
            Field.NAME,
            Field.BUDGET,
            Field.FISCAL,
            Field.OTHER,
            Field.USE,
            Field.GOAL,
            Field.LEVEL1,
            Field.LEVEL2,
            Field.INDICATOR_NAME,
            Field.DESCRIPTION,
            Field.VALUE,
            Field.LEVEL2,
            Field.INDICATOR_NAME,
            Field.DESCRIPTION,
            Field.VALUE);
    assertThat(steps.before(steps.first().orElseThrow())).isEmpty();
  }

  @Test
  void enterGoesDownInTheColumn() {
    assertThat(steps.below(row(Field.VALUE, "a"))).contains(row(Field.VALUE, "b"));
    assertThat(steps.below(row(Field.VALUE, "b"))).isEmpty();
    assertThat(steps.above(row(Field.VALUE, "b"))).contains(row(Field.VALUE, "a"));
    assertThat(steps.above(row(Field.VALUE, "a"))).contains(head(Field.GOAL));
    assertThat(steps.below(head(Field.NAME))).contains(head(Field.USE));
  }

  @Test
  void placesThatShareACellAreInIt() {
    assertThat(steps.at(FieldRef.head("s", Field.UNIT_CODE))).contains(head(Field.UNIT));
    assertThat(steps.at(new FieldRef("s", Field.LEVEL1, "b")))
        .isEqualTo(Optional.of(row(Field.LEVEL1, "a")));
  }
}
