package org.goalsheet.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.goalsheet.message.Message;
import org.goalsheet.ui.theme.Icon;

/**
 * Something that is there or not, from the menu, the tool bar or by a key.
 *
 * @param key of its name in the messages; also the id of its button
 * @param impossible when there is nothing that it could show
 */
record Toggle(
    String key, Icon icon, String shortcut, BooleanProperty on, ObservableBooleanValue impossible)
    implements Offer {

  @Override
  public CheckMenuItem menuItem() {
    CheckMenuItem item = new CheckMenuItem(Message.text(key));
    item.setAccelerator(KeyCombination.valueOf(shortcut));
    item.disableProperty().bind(impossible);
    item.selectedProperty().bindBidirectional(on);
    return item;
  }

  ToggleButton button() {
    String name = Message.text(key);
    ToggleButton button = new ToggleButton(name, icon.node());
    button.setId(key);
    button.setFocusTraversable(false);
    button.disableProperty().bind(impossible);
    button.selectedProperty().bindBidirectional(on);
    String keys = KeyCombination.valueOf(shortcut).getDisplayText();
    button.setTooltip(new Tooltip(name + "  " + keys));
    return button;
  }
}
