package org.goalsheet.ui.preview;

import org.goalsheet.form.Form;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.FieldRef;
import org.jspecify.annotations.Nullable;

/**
 * What is to be drawn.
 *
 * @param booklet has one sheet at least
 * @param page the number, from 0, of the page shown before, or turned to; may be too great
 * @param follow where the page should be; null where it was turned to and is meant itself
 */
record PageRequest(
    Booklet booklet, Form form, int page, @Nullable Follow follow, Fit fit, Room room) {

  /**
   * The page of a sheet, and in it of a place.
   *
   * @param place null for nowhere in particular
   */
  record Follow(String sheet, @Nullable FieldRef place) {}
}
