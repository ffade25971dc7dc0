package org.goalsheet.print;

import org.goalsheet.grid.Page;

/** Sizes of paper by the names that printers know (PWG 5101.1): always upright. */
final class Media {
  private Media() {}

  static String name(Page paper) {
    String size =
        millimetres(Math.min(paper.width(), paper.height()))
            + "x"
            + millimetres(Math.max(paper.width(), paper.height()))
            + "mm";
    return switch (size) {
      case "210x297mm" -> "iso_a4_" + size;
      case "297x420mm" -> "iso_a3_" + size;
      default -> "custom_form_" + size;
    };
  }

  private static String millimetres(double length) {
    return length == Math.rint(length) ? String.valueOf((long) length) : String.valueOf(length);
  }
}
