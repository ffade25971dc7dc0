package org.goalsheet.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.goalsheet.form.Form.HeadCell;
import org.goalsheet.model.Field;
import org.jspecify.annotations.Nullable;

/** What the labels of a head mean: the form's own first, then those of others. */
final class Labels {
  private static final Pattern YEAR = Pattern.compile("[（(]?20[0-9]{2}年度?[）)]?");

  private final Map<String, Meaning> meanings = new HashMap<>();
  private final Map<Field, String> own = new HashMap<>();
  private final Set<String> sides;
  private final Set<String> titles;
  private final Set<String> footers;
  private final List<String> amounts;

  Labels(Form form) {
    Vocabulary words = form.words();
    this.sides = new HashSet<>(words.sides());
    this.titles = new HashSet<>(words.titles());
    this.footers = new HashSet<>(words.footers());
    this.amounts = words.amounts();
    words.head().forEach((key, labels) -> addAll(Field.ofKey(key).orElseThrow(), labels));
    form.labels().forEach(label -> addLabelled(label, words));
    form.head().forEach(this::addOwn);
    words.groups().forEach(this::addGroup);
  }

  private void addAll(Field field, List<String> labels) {
    for (int i = 0; i < labels.size(); i++) {
      add(labels.get(i), new Meaning(field, null, i + 1, false));
    }
  }

  private void addLabelled(String label, Vocabulary words) {
    add(label, new Meaning(Field.LABELLED, label, 0, false));
    words
        .same()
        .getOrDefault(label, List.of())
        .forEach(other -> add(other, new Meaning(Field.LABELLED, label, 1, false)));
  }

  /** In the form a label stands before its value, or before other labels. */
  private void addOwn(List<HeadCell> row) {
    for (int i = 0; i + 1 < row.size(); i++) {
      String label = row.get(i).label();
      HeadCell next = row.get(i + 1);
      Field field = next.field();
      if (label != null && field == null) {
        addGroup(label);
      } else if (label != null && next.value() == null) {
        add(label, new Meaning(field, null, 0, false));
        own.put(field, key(label));
      }
    }
  }

  private void addGroup(String label) {
    Meaning known = meanings.get(key(label));
    meanings.put(key(label), known == null ? new Meaning(null, null, 0, true) : known.asGroup());
  }

  private void add(String label, Meaning meaning) {
    meanings.put(key(label), meaning);
  }

  private static String key(String label) {
    return Words.essence(Words.bare(label));
  }

  /** What a label means; null for one that is not known. */
  @Nullable Meaning find(String label) {
    String bare = Words.bare(label);
    Meaning whole = meanings.get(bare);
    return whole == null ? meanings.get(Words.essence(bare)) : whole;
  }

  /** Whether a label of a field is not the form's own. */
  boolean isOthers(Field field, String label) {
    return !key(label).equals(own.get(field));
  }

  /** Whether it stands beside indicators. */
  boolean isSide(String label) {
    return sides.contains(key(label));
  }

  /** Whether it is the title of such tables in general, perhaps with a year: it says no more. */
  boolean isTitle(String text) {
    String bare = Words.bare(text);
    String title = YEAR.matcher(bare).replaceAll("");
    return titles.contains(title) || title.isEmpty() && !bare.isEmpty();
  }

  /** Whether it stands below indicators, and is no level of one. */
  boolean isFooter(String label) {
    return find(label) != null || footers.contains(key(label));
  }

  /** The place of a header among those of amounts side by side, the budget's first; -1 for none. */
  int amountRank(String label) {
    return amounts.indexOf(key(label));
  }
}
