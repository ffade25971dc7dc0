package org.goalsheet.word;

import java.util.Map;

/** Characters that were put in from a font of symbols. */
final class Symbols {
  /** Where fonts of symbols have their characters. */
  private static final int PRIVATE = 0xF000;

  /** The signs of the font Symbol that stand in target values. */
  private static final Map<Integer, String> SYMBOL =
      Map.of(
          0xA3, "≤",
          0xB0, "°",
          0xB1, "±",
          0xB3, "≥",
          0xB4, "×",
          0xB8, "÷",
          0xB9, "≠",
          0xA5, "∞");

  private Symbols() {}

  /**
   * The character as text; empty where its number is none.
   *
   * @param number hexadecimal
   */
  static String text(String font, String number) {
    try {
      int point = Integer.parseInt(number, 16);
      String known = SYMBOL.get(point & ~PRIVATE);
      return font.equals("Symbol") && known != null ? known : Character.toString(point);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
