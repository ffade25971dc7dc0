package org.goalsheet.model;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Makes ids for sheets and indicators: 64 random bits, so that pasting between files is safe. */
public final class Ids implements Supplier<String> {
  private final SecureRandom random = new SecureRandom();

  @Override
  public String get() {
    return HexFormat.of().toHexDigits(random.nextLong());
  }
}
