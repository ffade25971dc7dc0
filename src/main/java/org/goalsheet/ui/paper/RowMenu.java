package org.goalsheet.ui.paper;

import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.goalsheet.form.Form;
import org.goalsheet.form.Form.Level;
import org.goalsheet.message.Message;
import org.goalsheet.ui.desk.RowCommands;
import org.jspecify.annotations.Nullable;

/** The menu of an indicator row. */
final class RowMenu {
  private final RowCommands commands;
  private final Supplier<Form> form;

  RowMenu(RowCommands commands, Supplier<Form> form) {
    this.commands = commands;
    this.form = form;
  }

  ContextMenu forRow(int row) {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .setAll(
            item("ui.row.add", "Shortcut+Enter", () -> commands.addBelow(row)),
            item("ui.row.above", null, () -> commands.addAbove(row)),
            item("ui.row.duplicate", "Shortcut+D", () -> commands.duplicate(row)),
            item("ui.row.delete", "Shortcut+Delete", () -> commands.delete(row)),
            new SeparatorMenuItem(),
            item("ui.row.up", "Alt+Up", () -> commands.move(row, row - 1)),
            item("ui.row.down", "Alt+Down", () -> commands.move(row, row + 1)),
            new SeparatorMenuItem(),
            levels(row));
    return menu;
  }

  private Menu levels(int row) {
    Menu levels = new Menu(Message.text("ui.row.level1"));
    for (Level level : form.get().levels()) {
      MenuItem item = new MenuItem(level.name());
      item.setOnAction(event -> commands.level1(row, level.name()));
      levels.getItems().add(item);
    }
    return levels;
  }

  private static MenuItem item(String key, @Nullable String accelerator, Runnable action) {
    MenuItem item = new MenuItem(Message.text(key));
    if (accelerator != null) {
      item.setAccelerator(KeyCombination.valueOf(accelerator));
    }
    item.setOnAction(event -> action.run());
    return item;
  }
}
