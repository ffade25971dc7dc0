package org.goalsheet.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words with their meanings, found in a text without trying each: by their first character. */
final class WordTable<T> {
  /** So many that hardly two of the usual Chinese characters share a bucket. */
  private static final int BUCKETS = 4096;

  record Word<T>(String text, T meaning) {
    int length() {
      return text.length();
    }
  }

  /** A word and the shorter ones of its bucket. */
  private record Link<T>(Word<T> word, @Nullable Link<T> next) {}

  private final List<@Nullable Link<T>> buckets =
      new ArrayList<>(Collections.nCopies(BUCKETS, null));

  private final BitSet beginnings = new BitSet();

  /** From each meaning to its words, separated by blanks. */
  WordTable(Map<T, String> meanings) {
    meanings.forEach(
        (meaning, words) -> {
          for (String word : words.split(" ")) {
            beginnings.set(word.charAt(0));
            int bucket = word.charAt(0) % BUCKETS;
            buckets.set(bucket, with(new Word<>(word, meaning), buckets.get(bucket)));
          }
        });
  }

  private static <T> Link<T> with(Word<T> word, @Nullable Link<T> links) {
    return links == null || links.word().length() <= word.length()
        ? new Link<>(word, links)
        : new Link<>(links.word(), with(word, links.next()));
  }

  /** The characters that its words begin with. */
  BitSet beginnings() {
    return beginnings;
  }

  /** The longest word that stands there. */
  @Nullable Word<T> longestAt(int at, ValueText text) {
    Link<T> link = buckets.get(text.at(at) % BUCKETS);
    while (link != null && !text.has(link.word().text(), at)) {
      link = link.next();
    }
    return link == null ? null : link.word();
  }
}
