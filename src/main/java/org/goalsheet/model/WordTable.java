package org.goalsheet.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Words with their meanings, found in a text without trying each: by their first character. */
final class WordTable<T> {
  private static final int BUCKETS = 256;

  record Word<T>(String text, T meaning) {
    int length() {
      return text.length();
    }
  }

  private final List<List<Word<T>>> buckets;

  /** From each meaning to its words, separated by blanks. */
  WordTable(Map<T, String> meanings) {
    List<List<Word<T>>> filling =
        IntStream.range(0, BUCKETS).<List<Word<T>>>mapToObj(i -> new ArrayList<>()).toList();
    meanings.forEach(
        (meaning, words) -> {
          for (String word : words.split(" ")) {
            filling.get(word.charAt(0) % BUCKETS).add(new Word<>(word, meaning));
          }
        });
    Comparator<Word<T>> longestFirst =
        Comparator.comparing(Word::length, Comparator.reverseOrder());
    filling.forEach(words -> words.sort(longestFirst));
    buckets = filling.stream().map(List::copyOf).toList();
  }

  /** The longest word that stands there. */
  @Nullable Word<T> longestAt(int at, ValueText text) {
    List<Word<T>> words = buckets.get(text.at(at) % BUCKETS);
    for (int i = 0; i < words.size(); i++) {
      if (text.has(words.get(i).text(), at)) {
        return words.get(i);
      }
    }
    return null;
  }
}
