package org.goalsheet.ui.shell;

import javafx.scene.control.MenuItem;

/** What stands in a menu. */
sealed interface Offer permits Action, Toggle {
  /** A fresh item each time: an item stands in one menu only. */
  MenuItem menuItem();
}
