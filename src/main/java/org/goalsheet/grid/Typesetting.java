package org.goalsheet.grid;

import org.goalsheet.grid.TypeStyle.Align;

/**
 * How every publication is set where its form says nothing, alike for all writers. Lengths are in
 * points.
 */
public final class Typesetting {
  /** What stands outside cells and headings, and what an entry of the contents looks like. */
  public static final TypeStyle ENTRY =
      new TypeStyle("宋体", "Times New Roman", 12, false, Align.LEFT);

  /** The height of a line of the contents. */
  public static final double ENTRY_LINE = 22;

  /** Page numbers, by GB/T 9704: 4号 宋体, digits too. */
  public static final TypeStyle PAGE_NUMBER = new TypeStyle("宋体", "宋体", 14, false, Align.RIGHT);

  /**
   * How far the lower edge of the page number's line stands below the text, in millimetres: by GB/T
   * 9704 the dashes, in the middle of the line, stand 7 mm below it.
   */
  public static final double PAGE_NUMBER_BELOW_TEXT = 10;

  /** The gap between a heading and what it heads. */
  public static final double AFTER_HEADING = 6;

  /** The height of a line, in sizes of its type: single spacing of the usual Chinese fonts. */
  public static final double LINE = 1.3;

  /** The gap above the title of a title page, as a share of the text's height. */
  public static final double ABOVE_TITLE = 0.25;

  /** The gap between that and what stands under it, as a share of the text's height. */
  public static final double ABOVE_UNDER_TITLE = 0.4;

  /** The room of a cell left and right of its text. */
  public static final double CELL_SIDE = 4.25;

  /** Its room above the text, and below it. */
  public static final double CELL_ABOVE = 1.4;

  /** The least height of a row: 0.7 cm. */
  public static final double LEAST_ROW = 19.85;

  /** Titles are of 2号. */
  private static final double TITLE_SIZE = 22;

  private Typesetting() {}

  /** The style of the title on a title page, which is like that of the headings. */
  public static TypeStyle title(TypeStyle heading) {
    return new TypeStyle(
        heading.eastAsia(), heading.latin(), TITLE_SIZE, heading.bold(), Align.CENTER);
  }
}
