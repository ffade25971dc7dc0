package org.goalsheet.edit;

import java.util.function.UnaryOperator;
import org.goalsheet.message.Message;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.FieldRef;
import org.jspecify.annotations.Nullable;

/**
 * A named change of the booklet; one step for undo.
 *
 * @param name what was done, for the menu: 撤销“输入”
 * @param typing the place being typed into: edits of one place in a row become one step; null for
 *     every other edit
 */
public record Edit(Message name, UnaryOperator<Booklet> change, @Nullable FieldRef typing) {

  public static Edit of(Message name, UnaryOperator<Booklet> change) {
    return new Edit(name, change, null);
  }
}
