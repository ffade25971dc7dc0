package org.goalsheet.model;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount of money as it was typed, in the money unit of its table.
 *
 * @param text what was typed; may be empty or no number at all
 */
public record Amount(String text) {
  public static final Amount EMPTY = new Amount("");

  /** Of that many digits with all their marks and a sign. */
  private static final int LONGEST = Numeral.MOST_DIGITS + Numeral.MOST_DIGITS / 3 + 2;

  private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");

  private static boolean isPlain(String typed) {
    for (int i = 0; i < typed.length(); i++) {
      if (typed.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean hasFewDigits(String typed) {
    return typed.length() <= Numeral.MOST_DIGITS
        || typed.chars().filter(Character::isDigit).count() <= Numeral.MOST_DIGITS;
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /**
   * The exact number, read from half or full width digits, with or without thousands marks. Empty
   * for more than 40 digits: nobody means them, and to calculate with very many takes minutes.
   */
  public Optional<BigDecimal> number() {
    String typed = text.strip();
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = isPlain(typed) ? typed : Normalizer.normalize(typed, Normalizer.Form.NFKC);
    return hasFewDigits(plain) && NUMBER.matcher(plain).matches()
        ? Optional.of(new BigDecimal(plain.replace(",", "")))
        : Optional.empty();
  }
}
