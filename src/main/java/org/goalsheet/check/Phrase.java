package org.goalsheet.check;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that are sought in many texts and stand in few: a pattern that is only tried on a text with
 * a character that tells, and there only where a match can begin.
 */
final class Phrase {
  private final Pattern pattern;
  private final BitSet beginnings;
  private final BitSet telling;

  /**
   * @param beginnings every character that a match can begin with
   * @param telling characters of which every match has one, rarer than those
   */
  Phrase(String regex, String beginnings, String telling) {
    this.pattern = Pattern.compile(regex);
    this.beginnings = set(beginnings);
    this.telling = set(telling);
  }

  /** A phrase that nothing tells better than how it begins. */
  Phrase(String regex, String beginnings) {
    this(regex, beginnings, beginnings);
  }

  private static BitSet set(String characters) {
    BitSet set = new BitSet();
    characters.chars().forEach(set::set);
    return set;
  }

  /** Whether it stands anywhere in a text. */
  boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (telling.get(text.charAt(i))) {
        return begins(text);
      }
    }
    return false;
  }

  private boolean begins(String text) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int i = 0; i < text.length(); i++) {
      if (beginnings.get(text.charAt(i)) && matcher.region(i, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** The pattern by itself, which a test holds the characters against. */
  Pattern pattern() {
    return pattern;
  }
}
