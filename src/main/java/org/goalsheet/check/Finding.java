package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.FieldRef;

/**
 * Something in a sheet that a reviewer would send back.
 *
 * @param rule the stable id of its rule, as A01
 * @param place the value that it is about
 * @param message what is wrong, why, and what would be right
 * @param fixes none, one, or several to choose from
 */
public record Finding(
    String rule, Severity severity, FieldRef place, Message message, List<Fix> fixes) {
  public Finding {
    fixes = List.copyOf(fixes);
  }
}
