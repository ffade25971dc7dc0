package org.goalsheet.form;

import java.util.IdentityHashMap;
import java.util.Map;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.Publication;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Sheet;

/**
 * Publishes the states of a booklet, one after the other: the table of a sheet that is still the
 * same object is still the same object too. For one thread at a time.
 */
public final class Publisher {
  private final Form form;
  private Map<Sheet, Grid> known = Map.of();

  public Publisher(Form form) {
    this.form = form;
  }

  /** What goes to paper of the whole booklet, as {@link Form#publish(Booklet)} gives it. */
  public Publication publish(Booklet booklet) {
    Map<Sheet, Grid> grids = new IdentityHashMap<>();
    for (Sheet sheet : booklet.sheets()) {
      Grid before = known.get(sheet);
      grids.put(sheet, before == null ? form.compose(sheet) : before);
    }
    known = grids;
    return form.publish(booklet, Form.all(booklet), grids::get);
  }
}
