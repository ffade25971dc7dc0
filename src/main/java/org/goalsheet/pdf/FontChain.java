package org.goalsheet.pdf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Fonts, the likest first. Each has some megabytes, and is taken only when those before it lack a
 * character.
 */
final class FontChain {
  private final List<Font> taken = new ArrayList<>();
  private final Iterator<Font> others;

  FontChain(Font first, Iterator<Font> others) {
    taken.add(first);
    this.others = others;
  }

  /** The first that has a character, or the first of all. */
  Font of(int character) {
    for (Font font : taken) {
      if (font.has(character)) {
        return font;
      }
    }
    while (others.hasNext()) {
      Font font = others.next();
      taken.add(font);
      if (font.has(character)) {
        return font;
      }
    }
    return taken.get(0);
  }
}
