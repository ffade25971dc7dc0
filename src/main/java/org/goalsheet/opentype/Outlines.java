package org.goalsheet.opentype;

import java.util.List;
import java.util.Map;

/** The shapes of a font's glyphs, in one of the two ways that fonts have. */
sealed interface Outlines permits CompactOutlines, TrueTypeOutlines {
  /** How many glyphs there are. */
  int count();

  /**
   * Some glyphs in the order given.
   *
   * @param glyphs at least two
   */
  Cut cut(int[] glyphs);

  /**
   * What was cut out of a font.
   *
   * @param glyphs those asked for, and behind them those that they are made of
   * @param tables what draws them
   */
  record Cut(List<Integer> glyphs, Map<String, byte[]> tables) {}
}
