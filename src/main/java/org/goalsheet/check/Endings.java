package org.goalsheet.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Words that a text may end with, found without trying each: by their last two characters. */
final class Endings {
  private static final int BUCKETS = 256;

  private final List<List<String>> buckets = new ArrayList<>(BUCKETS);

  /**
   * @param words of two characters or more
   */
  Endings(Collection<String> words) {
    for (int i = 0; i < BUCKETS; i++) {
      buckets.add(List.of());
    }
    for (String word : words) {
      List<String> bucket = new ArrayList<>(buckets.get(bucket(word)));
      bucket.add(word);
      buckets.set(bucket(word), List.copyOf(bucket));
    }
  }

  static Endings of(String... words) {
    return new Endings(List.of(words));
  }

  /** Whether a text ends with one of them. */
  boolean end(String text) {
    if (text.length() < 2) {
      return false;
    }
    List<String> words = buckets.get(bucket(text));
    for (int i = 0; i < words.size(); i++) {
      if (text.endsWith(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static int bucket(String text) {
    int last = text.length() - 1;
    return (text.charAt(last - 1) * 31 + text.charAt(last)) % BUCKETS;
  }
}
