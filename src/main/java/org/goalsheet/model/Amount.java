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

  private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");

  public boolean isBlank() {
    return text.isBlank();
  }

  /** The exact number, read from half or full width digits, with or without thousands marks. */
  public Optional<BigDecimal> number() {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    return NUMBER.matcher(plain).matches()
        ? Optional.of(new BigDecimal(plain.replace(",", "")))
        : Optional.empty();
  }
}
