package org.goalsheet.ui.paper;

import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/** The pale words in an empty cell that should be filled in. */
final class Prompts {
  private Prompts() {}

  /** What to write into a cell of this field; nothing where a blank is right. */
  static String of(Field field) {
    return switch (field) {
      case OTHER -> "";
      case UNIT, UNIT_CODE, UNIT_NAME -> Message.text("ui.prompt.unit");
      case BUDGET, FISCAL -> Message.text("ui.prompt.amount");
      case LEVEL1, LEVEL2, INDICATOR_NAME, DESCRIPTION, VALUE -> Message.text("ui.prompt.row");
      default -> Message.text("ui.prompt", Message.text("field." + field.key()));
    };
  }
}
