package org.goalsheet.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.util.ArrayList;
import java.util.List;
import org.goalsheet.grid.Typesetting;
import org.jspecify.annotations.Nullable;

/** The type that a text is set in: fonts by character, one size. Lengths are in points. */
final class Face {
  /** What stands between the edge of a line and the line that characters stand on, in sizes. */
  private static final double BELOW = 0.27;

  /** A piece of a line that one font has. */
  record Run(String text, BaseFont font) {}

  private final @Nullable BaseFont latin;
  private final FontChain chinese;
  private final double size;
  private final boolean bold;

  /**
   * @param latin for letters, digits and their signs; null where the Chinese font is to be taken
   */
  Face(@Nullable BaseFont latin, FontChain chinese, double size, boolean bold) {
    this.latin = latin;
    this.chinese = chinese;
    this.size = size;
    this.bold = bold;
  }

  double size() {
    return size;
  }

  boolean isBold() {
    return bold;
  }

  /** The height of a line. */
  double leading() {
    return size * Typesetting.LINE;
  }

  /** How far the foot of the characters is above the lower edge of their line. */
  double foot() {
    return size * BELOW;
  }

  /** How wide a text is on one line. */
  double width(String text) {
    double width = 0;
    for (Run run : runs(text)) {
      width += run.font().getWidthPoint(run.text(), (float) size);
    }
    return width;
  }

  /** The text by fonts. */
  List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>(2);
    int from = 0;
    BaseFont font = null;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      BaseFont next = font(text.codePointAt(at));
      if (font != null && next != font) {
        runs.add(new Run(text.substring(from, at), font));
        from = at;
      }
      font = next;
    }
    if (font != null) {
      runs.add(new Run(text.substring(from), font));
    }
    return runs;
  }

  private BaseFont font(int character) {
    if (latin != null && character < 0x250 && latin.charExists(character)) {
      return latin;
    }
    return chinese.of(character);
  }
}
