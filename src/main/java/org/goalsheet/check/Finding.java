package org.goalsheet.check;

import java.util.ArrayList;
import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.Extras;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Sheet;
import org.goalsheet.model.Waiver;

/**
 * Something in a sheet that a reviewer would send back.
 *
 * @param rule the stable id of its rule, as A01
 * @param place the value that it is about
 * @param ofRows whether it is about the rows as a whole, and only shown at that place
 * @param facts what it rests on beside the text of its place, as the figures of a sum; while they
 *     and the text stay, a waiver holds
 * @param message what is wrong, why, and what would be right
 * @param fixes none, one, or several to choose from
 */
public record Finding(
    String rule,
    Severity severity,
    FieldRef place,
    boolean ofRows,
    List<String> facts,
    Message message,
    List<Fix> fixes) {
  public Finding {
    facts = List.copyOf(facts);
    fixes = List.copyOf(fixes);
  }

  /** A finding about the text of one cell, and nothing else. */
  Finding(String rule, Severity severity, FieldRef place, Message message, List<Fix> fixes) {
    this(rule, severity, place, false, List.of(), message, fixes);
  }

  /** A finding about the rows as a whole. */
  static Finding ofRows(String rule, Severity severity, Table table, Message message) {
    FieldRef place = Places.ofRows(table.sheet());
    return new Finding(rule, severity, place, true, List.of(), message, List.of());
  }

  /** The same finding, resting on more than the text of its place. */
  Finding restingOn(String... more) {
    return new Finding(rule, severity, place, ofRows, List.of(more), message, fixes);
  }

  /**
   * What a person's decision to leave it is kept as.
   *
   * @param sheet the sheet that it was found in
   */
  public Waiver waiver(Sheet sheet, String reason) {
    return new Waiver(rule, fieldKey(), rowId(), covered(sheet), reason, Extras.NONE);
  }

  /** Whether a person has decided to leave just this. */
  boolean isCoveredBy(Waiver waiver, Sheet sheet) {
    return waiver.rule().equals(rule)
        && waiver.field().equals(fieldKey())
        && waiver.indicator().equals(rowId())
        && waiver.covers().equals(covered(sheet));
  }

  private String fieldKey() {
    return ofRows ? "" : place.key();
  }

  private String rowId() {
    String row = place.indicator();
    return ofRows || row == null ? "" : row;
  }

  private List<String> covered(Sheet sheet) {
    List<String> covered = new ArrayList<>();
    if (!ofRows) {
      covered.add(sheet.get(place));
    }
    covered.addAll(facts);
    return List.copyOf(covered);
  }
}
