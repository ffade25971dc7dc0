package org.goalsheet.print;

/** Sizes of paper by the names that printers know (PWG 5101.1). */
final class Media {
  private Media() {}

  static String name(PaperSize paper) {
    String size = millimetres(paper.width()) + "x" + millimetres(paper.height()) + "mm";
    return switch (size) {
      case "210x297mm" -> "iso_a4_" + size;
      case "297x420mm" -> "iso_a3_" + size;
      case "182x257mm" -> "jis_b5_" + size;
      case "195x270mm" -> "om_16k_" + size;
      default -> "custom_form_" + size;
    };
  }

  private static String millimetres(double length) {
    return length == Math.rint(length) ? String.valueOf((long) length) : String.valueOf(length);
  }
}
