package org.goalsheet.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.goalsheet.model.ValuePart.Counted;
import org.goalsheet.model.ValuePart.Signed;

/** Finds the payments that a value lists. */
final class Payments {
  private static final Pattern PAID = Pattern.compile("[付拨缴]|发放|结算|下达");

  /** One of the amounts may contain the others. */
  private static final Pattern TOTAL = Pattern.compile("其中|合计|总|共|全年|全部|累计|预算|合同");

  private Payments() {}

  static List<Quantity> in(TargetValue value) {
    List<Quantity> amounts = new ArrayList<>();
    for (ValuePart part : value.parts()) {
      if (part instanceof Counted counted && counted.quantity().unit().kind() == Unit.Kind.MONEY) {
        amounts.add(counted.quantity());
      } else if (part instanceof Signed) {
        return List.of();
      }
    }
    boolean listed =
        amounts.size() >= 2
            && amounts.stream().allMatch(amount -> amount.yuan().isPresent())
            && PAID.matcher(value.text()).find()
            && !TOTAL.matcher(value.text()).find();
    return listed ? List.copyOf(amounts) : List.of();
  }
}
