package org.goalsheet.check;

import java.util.List;
import java.util.Map;
import org.goalsheet.Altered;
import org.goalsheet.form.Form;
import org.goalsheet.form.Form.Limits;
import org.goalsheet.form.Form.Weights;

/** A form like the usual one, but with weights: 100 in all, shared out among the first levels. */
final class Weighted {
  static final Form FORM = weighted(Example.FORM);

  private Weighted() {}

  private static Form weighted(Form form) {
    Weights weights =
        new Weights(
            100, List.of(Map.of(Levels.OUTPUT, 50, Levels.BENEFIT, 40, Levels.SATISFACTION, 10)));
    Limits limits = form.limits();
    return Altered.limits(
        form, new Limits(limits.satisfaction(), limits.rows(), limits.rowsOfSecond(), weights));
  }
}
