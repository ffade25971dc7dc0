package org.goalsheet.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Fonts, the likest first. Each has some megabytes, and is taken only when those before it lack a
 * character.
 */
final class FontChain {
  private final List<BaseFont> taken = new ArrayList<>();
  private final Iterator<BaseFont> others;

  FontChain(BaseFont first, Iterator<BaseFont> others) {
    taken.add(first);
    this.others = others;
  }

  /** The first that has a character, or the first of all. */
  BaseFont of(int character) {
    for (BaseFont font : taken) {
      if (font.charExists(character)) {
        return font;
      }
    }
    while (others.hasNext()) {
      BaseFont font = others.next();
      taken.add(font);
      if (font.charExists(character)) {
        return font;
      }
    }
    return taken.get(0);
  }
}
