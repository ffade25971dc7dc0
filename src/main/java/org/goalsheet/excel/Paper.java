package org.goalsheet.excel;

import java.util.stream.Stream;
import org.goalsheet.grid.Page;

/** The papers that Excel knows by a number, in millimetres. */
enum Paper {
  A3(8, 297, 420),
  A4(9, 210, 297),
  A5(11, 148, 210),
  B5(13, 182, 257);

  private final int number;
  private final double shorter;
  private final double longer;

  Paper(int number, double shorter, double longer) {
    this.number = number;
    this.shorter = shorter;
    this.longer = longer;
  }

  /** What a sheet says of its paper; nothing where Excel has no number for it. */
  static String attribute(Page page) {
    return Stream.of(values())
        .filter(each -> each.is(page))
        .findFirst()
        .map(each -> " paperSize=\"" + each.number + "\"")
        .orElse("");
  }

  private boolean is(Page page) {
    return Math.abs(Math.min(page.width(), page.height()) - shorter) < 1
        && Math.abs(Math.max(page.width(), page.height()) - longer) < 1;
  }
}
