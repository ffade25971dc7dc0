package org.goalsheet.model;

import java.util.List;

/**
 * 忽略: a person's decision to leave something as it is though a rule finds it. It is kept by what
 * was found, not by where that stands, and holds only as long as what it covers is unchanged.
 *
 * @param rule the rule's id, as D01; a rule that this program does not know is kept
 * @param field the key of the field that it was found in; empty where it was found in the rows as a
 *     whole
 * @param indicator the id of the row that it was found in; empty where it was found in no single
 *     row
 * @param covers the texts that it was found in, the field's own first
 * @param reason why it may stay, in the person's words
 */
public record Waiver(
    String rule,
    String field,
    String indicator,
    List<String> covers,
    String reason,
    Extras extras) {
  public Waiver {
    covers = List.copyOf(covers);
  }

  /** The same waiver of a copy of its row. */
  public Waiver withIndicator(String copy) {
    return new Waiver(rule, field, copy, covers, reason, extras);
  }

  /** Whether both are about the same: one takes the other's place. */
  public boolean isOfSame(Waiver other) {
    return rule.equals(other.rule)
        && field.equals(other.field)
        && indicator.equals(other.indicator)
        && covers.equals(other.covers);
  }
}
