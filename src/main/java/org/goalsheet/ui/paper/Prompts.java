package org.goalsheet.ui.paper;

import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Role;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;

/** The pale words in an empty cell that should be filled in. */
final class Prompts {
  private Prompts() {}

  /** What to write into a cell; nothing where a blank is right. */
  static String of(Cell cell) {
    FieldRef place = cell.refs().get(0);
    return switch (place.field()) {
      case OTHER -> "";
      case UNIT, UNIT_CODE, UNIT_NAME -> unit(cell.role());
      case BUDGET, FISCAL -> Message.text("ui.prompt.amount");
      case LEVEL1, LEVEL2, INDICATOR_NAME, DESCRIPTION, VALUE, WEIGHT ->
          Message.text("ui.prompt.row");
      case LABELLED -> cell.role() == Role.AMOUNT ? "" : fill(place.name());
      default -> fill(place.name());
    };
  }

  /** Above the table code and name are written; in a cell of the table the name. */
  private static String unit(Role role) {
    return role == Role.UNIT
        ? Message.text("ui.prompt.unit")
        : fill(Message.text("field." + Field.UNIT_NAME.key()));
  }

  private static String fill(String name) {
    return Message.text("ui.prompt", name);
  }
}
