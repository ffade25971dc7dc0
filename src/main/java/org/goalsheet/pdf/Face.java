package org.goalsheet.pdf;

import java.util.ArrayList;
import java.util.List;
import org.goalsheet.grid.Typesetting;
import org.jspecify.annotations.Nullable;

/** The type that a text is set in: fonts by character, one size. Lengths are in points. */
final class Face {
  /** What stands between the edge of a line and the line that characters stand on, in sizes. */
  private static final double BELOW = 0.27;

  /** What widths of characters are thousandths of. */
  private static final double EM = 1000;

  /** A piece of a line that one font has. */
  record Run(String text, Font font) {}

  private final @Nullable Font latin;
  private final FontChain chinese;
  private final double size;
  private final boolean bold;

  /**
   * @param latin for letters, digits and their signs; null where the Chinese font is to be taken
   */
  Face(@Nullable Font latin, FontChain chinese, double size, boolean bold) {
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
    int width = 0;
    int character;
    for (int at = 0; at < text.length(); at += Character.charCount(character)) {
      character = text.codePointAt(at);
      width += font(character).width(character);
    }
    return width * size / EM;
  }

  /** The text by fonts. */
  List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>(2);
    int from = 0;
    Font font = null;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      Font next = font(text.codePointAt(at));
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

  private Font font(int character) {
    if (latin != null && character < 0x250 && latin.has(character)) {
      return latin;
    }
    return chinese.of(character);
  }
}
