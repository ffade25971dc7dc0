package org.goalsheet.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalsheet.form.Header.Column;
import org.goalsheet.grid.Slots;
import org.goalsheet.model.Field;
import org.jspecify.annotations.Nullable;

/** The columns of a list of many projects that say something of a project, not of an indicator. */
final class ListColumns {
  private final Labels labels;
  private final Slots slots;
  private final Header header;

  /** Those whose label is known. */
  private final List<Column> known = new ArrayList<>();

  /** Those with another label that may be a project's all the same: they stand before its rows. */
  private final List<Column> unknown = new ArrayList<>();

  /** Those in which another text begins another project. */
  private final List<Column> keys = new ArrayList<>();

  /** Those that only number the projects. */
  private final List<Column> numbers = new ArrayList<>();

  ListColumns(Form form, Labels labels, Slots slots, Header header) {
    this.labels = labels;
    this.slots = slots;
    this.header = header;
    header.extras().forEach(column -> sort(column, form.words()));
  }

  private void sort(Column column, Vocabulary words) {
    String label = Words.essence(Words.bare(column.name()));
    Field field = field(column);
    boolean number = label.equals(words.projects().get(0));
    if (number) {
      numbers.add(column);
    } else if (field != null) {
      known.add(column);
    } else if (column.begin() < firstOfIndicators() && !words.counts().contains(label)) {
      unknown.add(column);
    }
    if (words.projects().contains(label)
        || field == Field.NAME
        || field == Field.UNIT
        || field == Field.UNIT_CODE) {
      keys.add(column);
    }
  }

  private @Nullable Field field(Column column) {
    Meaning meaning = labels.find(column.name());
    return meaning == null ? null : meaning.field();
  }

  private int firstOfIndicators() {
    int first = slots.columns();
    for (Part part : Part.values()) {
      int column = header.column(part);
      first = column < 0 ? first : Math.min(first, column);
    }
    return first;
  }

  /** Whether this is a list of projects at all. */
  boolean nameProjects() {
    return known.stream().anyMatch(column -> field(column) == Field.NAME);
  }

  /** The columns of a project's head, in their order. */
  List<Column> head() {
    return known;
  }

  /** Whether a column of the grid is one of a project. */
  boolean areOfProject(int at) {
    return isIn(known, at) || isIn(numbers, at);
  }

  private static boolean isIn(List<Column> columns, int at) {
    return columns.stream().anyMatch(each -> each.begin() <= at && at < each.end());
  }

  /** The rows in which projects begin, from the top down. */
  List<Integer> begins() {
    List<Integer> begins = new ArrayList<>(List.of(header.end()));
    Map<Column, String> said = new HashMap<>();
    for (int row = header.end(); row < slots.rows(); row++) {
      if (row > header.end() && beginsProject(row, said)) {
        begins.add(row);
        said.clear();
      }
      for (Column key : keys) {
        said.merge(key, text(row, key), (before, now) -> now.isBlank() ? before : now);
      }
    }
    return begins;
  }

  /**
   * What is blank, or the same again, goes on; a header that is repeated is no name.
   *
   * @param said what the keys have said of the project so far
   */
  private boolean beginsProject(int row, Map<Column, String> said) {
    for (Column key : keys) {
      String text = text(row, key);
      String before = said.getOrDefault(key, "");
      boolean other = !text.equals(before) && (!before.isBlank() || isName(key));
      if (other && !text.isBlank() && labels.find(text) == null && !isWide(row, key)) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(Column key) {
    return field(key) == Field.NAME;
  }

  private boolean isWide(int row, Column column) {
    return slots
        .at(row, column.begin())
        .filter(cell -> cell.endColumn() > column.end())
        .isPresent();
  }

  private String text(int row, Column column) {
    return slots.at(row, column.begin()).map(cell -> cell.cell().text()).orElse("");
  }

  /** The texts of a column between two rows. */
  Set<String> said(int begin, int end, Column column) {
    Set<String> said = new LinkedHashSet<>();
    for (int row = begin; row < end; row++) {
      said.add(text(row, column));
    }
    said.removeIf(String::isBlank);
    return said;
  }

  /** Those unknown columns that say one thing of each project are of its head. */
  void keepWhatIsOfProjects(List<Integer> begins) {
    unknown.stream().filter(column -> isOfProjects(column, begins)).forEach(known::add);
  }

  private boolean isOfProjects(Column column, List<Integer> begins) {
    for (int i = 0; i < begins.size(); i++) {
      int end = i + 1 < begins.size() ? begins.get(i + 1) : slots.rows();
      if (said(begins.get(i), end, column).size() > 1) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether what a column says goes for the projects below too, as long as it says nothing else:
   * many write a unit once for all of its projects. In a column that repeats its texts, or merges
   * them, a blank is a gap.
   */
  boolean goesOn(Column column) {
    Field field = field(column);
    boolean ofUnit = field == Field.UNIT || field == Field.UNIT_CODE;
    return ofUnit && numbers.isEmpty() && !repeats(column);
  }

  private boolean repeats(Column column) {
    for (int row = header.end() + 1; row < slots.rows(); row++) {
      String text = text(row, column);
      if (!text.isBlank() && text.equals(text(row - 1, column))) {
        return true;
      }
    }
    return false;
  }
}
