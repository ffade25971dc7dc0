package org.goalsheet.ui.shell;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.goalsheet.message.Message;
import org.goalsheet.ui.theme.Icon;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person can have done, from the menu, the tool bar or by a key.
 *
 * @param key of its name in the messages; also the id of its button
 * @param icon for the tool bar; null where it stands in the menu only
 * @param shortcut null for none
 * @param impossible when there is nothing that it could be done to
 */
record Action(
    String key,
    @Nullable Icon icon,
    @Nullable String shortcut,
    Runnable run,
    ObservableBooleanValue impossible)
    implements Offer {

  @Override
  public MenuItem menuItem() {
    MenuItem item = new MenuItem(Message.text(key));
    if (shortcut != null) {
      item.setAccelerator(KeyCombination.valueOf(shortcut));
    }
    item.disableProperty().bind(impossible);
    item.setOnAction(event -> run.run());
    return item;
  }

  Button button() {
    String name = Message.text(key);
    Button button = new Button(name, icon == null ? null : icon.node());
    button.setId(key);
    button.setFocusTraversable(false);
    button.disableProperty().bind(impossible);
    button.setOnAction(event -> run.run());
    if (shortcut != null) {
      String keys = KeyCombination.valueOf(shortcut).getDisplayText();
      button.setTooltip(new Tooltip(name + "  " + keys));
    }
    return button;
  }
}
