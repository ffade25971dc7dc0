package org.goalsheet.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalsheet.model.Field;
import org.jspecify.annotations.Nullable;

/** What the headers of indicator columns mean: the form's own first, then those of others. */
final class ColumnWords {
  private final Map<String, Word> words = new HashMap<>();
  private final Set<String> sides;
  private final List<String> times;
  private final List<String> year;
  private final String best;

  /**
   * A header that is known.
   *
   * @param rank of two headers for one part the lower is meant
   */
  record Word(Part part, int rank) {}

  ColumnWords(Form form) {
    Vocabulary vocabulary = form.words();
    this.sides = new HashSet<>(vocabulary.sides());
    this.times = vocabulary.times();
    this.year = vocabulary.year();
    this.best = vocabulary.best();
    vocabulary
        .columns()
        .forEach((key, headers) -> add(Part.of(Field.ofKey(key).orElseThrow()), headers));
    add(Part.SIGN, vocabulary.signs());
    add(Part.NUMBER, vocabulary.numbers());
    add(Part.UNIT, vocabulary.units());
    form.indicators()
        .forEach(column -> words.put(column.label(), new Word(Part.of(column.field()), 0)));
  }

  private void add(Part part, List<String> headers) {
    for (int i = 0; i < headers.size(); i++) {
      words.put(headers.get(i), new Word(part, i + 1));
    }
  }

  /** What a header means; null for one that is not known. */
  @Nullable Word find(String header) {
    String bare = Words.bare(header);
    Word whole = words.get(bare);
    return whole == null ? words.get(Words.essence(bare)) : whole;
  }

  boolean isSide(String header) {
    return sides.contains(Words.essence(Words.bare(header)));
  }

  /** Whether it is a label that speaks of some length of time, the year or another. */
  boolean isOfTime(String label) {
    return Words.isLikeLabel(label) && times.stream().anyMatch(label::contains);
  }

  /** Whether it speaks of the year, and not of more or less time. */
  boolean isOfYear(String words) {
    return year.stream().anyMatch(words::contains);
  }

  boolean isBest(String grade) {
    return Words.bare(grade).equals(best);
  }
}
