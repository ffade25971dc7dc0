package org.goalsheet.print;

import java.util.List;
import org.goalsheet.grid.Page;

/** Measures of paper in millimetres, as it stands upright: it is at least as high as broad. */
public record PaperSize(double width, double height) {
  public static final PaperSize A3 = new PaperSize(297, 420);
  public static final PaperSize A4 = new PaperSize(210, 297);

  /** That of JIS, which printers and packets of paper in China mean; that of ISO is smaller. */
  public static final PaperSize B5 = new PaperSize(182, 257);

  /**
   * Makers call several sizes so. Most printers take this one, and people are told its measures.
   */
  public static final PaperSize K16 = new PaperSize(195, 270);

  /** By how much a driver may round; millimetres. */
  private static final double ROUNDED = 0.5;

  /** What offices have at hand. */
  public static final List<PaperSize> USUAL = List.of(A4, A3, B5, K16);

  /** That of pages, whichever way they are turned. */
  public static PaperSize of(Page page) {
    return new PaperSize(
        Math.min(page.width(), page.height()), Math.max(page.width(), page.height()));
  }

  /** Whether a driver means this paper by measures in millimetres: it may round them. */
  boolean isAbout(double itsWidth, double itsHeight) {
    return Math.abs(itsWidth - width) < ROUNDED && Math.abs(itsHeight - height) < ROUNDED;
  }

  /** By how much pages of another size are made larger, or smaller if less than 1, to fit this. */
  public double scaleOf(PaperSize pages) {
    return Math.min(width / pages.width, height / pages.height);
  }
}
