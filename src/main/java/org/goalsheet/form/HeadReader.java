package org.goalsheet.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Slots;
import org.goalsheet.model.Field;
import org.jspecify.annotations.Nullable;

/** Finds the values of a head by their labels, row by row; which of them is meant is not asked. */
final class HeadReader {
  private static final String USE = "用途";

  private final Labels labels;
  private final Slots slots;
  private final Set<Placed> used;
  private final List<Candidate> found = new ArrayList<>();

  /** The labels beside whose rows the use of the money stands without a label of its own. */
  private final Set<Placed> besideUse = new HashSet<>();

  private @Nullable Money money;

  /** The headers of amounts side by side, by their columns. */
  private final Map<Integer, String> amounts = new TreeMap<>();

  HeadReader(Labels labels, Slots slots, Set<Placed> used) {
    this.labels = labels;
    this.slots = slots;
    this.used = used;
  }

  List<Candidate> found() {
    return found;
  }

  /** The money unit that the table names. */
  Optional<Money> money() {
    return Optional.ofNullable(money);
  }

  /** Takes those paragraphs above the table that name its kind or money unit, or hold a value. */
  void takeParagraphs(List<String> paragraphs) {
    paragraphs.removeIf(this::isTaken);
  }

  private boolean isTaken(String paragraph) {
    if (labels.isTitle(paragraph)) {
      return true;
    }
    Money said = Money.said(paragraph);
    Candidate inline = inline(paragraph, -1);
    if (said != null) {
      money = said;
    } else if (inline != null) {
      found.add(inline);
    }
    return said != null || inline != null;
  }

  void read(int from, int end) {
    int row = from;
    while (row < end) {
      row += readRow(row, end);
    }
  }

  /** Reads a row, or two where values stand below their labels; returns how many. */
  private int readRow(int row, int end) {
    List<Placed> cells = slots.row(row).stream().filter(cell -> !used.contains(cell)).toList();
    if (hasMoney(cells) && isOnly(cells)
        || readUse(row, cells)
        || isTitle(cells)
        || readAmounts(row, cells)) {
      return 1;
    }
    if (readBelow(row, cells, end)) {
      return 2;
    }
    readPairs(cells.stream().filter(cell -> !used.contains(cell)).toList());
    return 1;
  }

  /** One row below the indicators. */
  void read(int row) {
    readRow(row, row + 1);
  }

  private boolean isTitle(List<Placed> cells) {
    List<Placed> filled = cells.stream().filter(cell -> !isBlank(cell)).toList();
    boolean title = filled.size() == 1 && labels.isTitle(text(filled.get(0)));
    if (title) {
      used.addAll(filled);
    }
    return title;
  }

  private boolean hasMoney(List<Placed> cells) {
    boolean any = false;
    for (Placed cell : cells) {
      Money said = Money.said(text(cell));
      if (said != null) {
        money = said;
        used.add(cell);
        any = true;
      }
    }
    return any;
  }

  /** Beside the money unit stands the budget unit, without a label, or with one in its cell. */
  private boolean isOnly(List<Placed> cells) {
    List<Placed> others = cells.stream().filter(cell -> !used.contains(cell)).toList();
    List<Placed> filled = others.stream().filter(cell -> !isBlank(cell)).toList();
    if (filled.size() > 1) {
      return false;
    }
    filled.stream()
        .findFirst()
        .or(() -> others.stream().findFirst())
        .ifPresent(
            cell -> {
              if (!readInline(cell, true)) {
                take(new Meaning(Field.UNIT, null, 0, false), "", cell);
              }
            });
    return true;
  }

  /** The use stands alone in its row, beside a label that goes on from above. */
  private boolean readUse(int row, List<Placed> cells) {
    boolean goesOn =
        slots.at(row, 0).filter(cell -> cell.row() < row && besideUse.contains(cell)).isPresent();
    boolean labelled = !goesOn && !cells.isEmpty() && isBesideUse(row, cells.get(0));
    List<Placed> rest = labelled ? cells.subList(1, cells.size()) : cells;
    List<Placed> filled = rest.stream().filter(cell -> !isBlank(cell)).toList();
    if (!(goesOn || labelled) || rest.isEmpty() || filled.size() > 1) {
      return false;
    }
    used.addAll(cells);
    take(
        new Meaning(Field.USE, null, 0, false), "", filled.isEmpty() ? rest.get(0) : filled.get(0));
    return true;
  }

  /** Where cells are not merged the label is repeated, or a blank stands below it. */
  private boolean isBesideUse(int row, Placed first) {
    boolean below = slots.at(row - 1, 0).filter(besideUse::contains).isPresent();
    return isBlank(first) && below || isUseLabel(first);
  }

  private boolean isUseLabel(Placed cell) {
    Meaning meaning = meaning(cell);
    return meaning != null && meaning.group() && text(cell).contains(USE);
  }

  // --- amounts side by side

  private boolean readAmounts(int row, List<Placed> cells) {
    if (isAmountHeader(cells)) {
      return true;
    }
    if (amounts.isEmpty()) {
      return false;
    }
    Optional<Placed> label =
        cells.stream().filter(cell -> !isBlank(cell) && Words.isLikeLabel(text(cell))).findFirst();
    boolean known =
        label
            .map(this::meaning)
            .filter(meaning -> meaning.isMoney() || meaning.field() == Field.LABELLED)
            .isPresent();
    if (!known || label.get().column() >= amounts.keySet().iterator().next()) {
      amounts.clear();
      return false;
    }
    used.add(label.get());
    amounts.forEach((column, header) -> takeAmount(row, column, header, label.get()));
    return true;
  }

  private boolean isAmountHeader(List<Placed> cells) {
    List<Placed> filled = cells.stream().filter(cell -> !isBlank(cell)).toList();
    List<Placed> headers =
        filled.stream().filter(cell -> labels.amountRank(text(cell)) >= 0).toList();
    if (headers.size() < 2 || filled.size() - headers.size() > 1) {
      return false;
    }
    amounts.clear();
    headers.forEach(cell -> amounts.put(cell.column(), Words.bare(text(cell))));
    used.addAll(filled);
    filled.forEach(this::takeMoneyOfBracket);
    return true;
  }

  private void takeAmount(int row, int column, String header, Placed label) {
    Placed cell = slots.at(row, column).orElse(null);
    if (cell == null || cell.row() != row || isBlank(cell)) {
      return;
    }
    used.add(cell);
    int best = amounts.values().stream().mapToInt(labels::amountRank).min().orElseThrow();
    boolean budgets = labels.amountRank(header) == best;
    if (budgets) {
      take(meaning(label), text(label), cell);
    } else if (Words.isLikeLabel("x" + text(cell)) && text(cell).chars().anyMatch(this::isSaying)) {
      take(null, Words.label(text(label)) + "（" + header + "）", cell);
    }
  }

  private boolean isSaying(int character) {
    return Character.isLetterOrDigit(character);
  }

  // --- values below their labels

  private boolean readBelow(int row, List<Placed> cells, int end) {
    List<Placed> heads = withoutGroup(cells);
    if (heads.size() < 2 || row + 1 >= end) {
      return false;
    }
    boolean goals = heads.stream().anyMatch(this::isGoal);
    boolean allGoals = heads.stream().allMatch(this::isGoal);
    boolean grouped = heads.size() < cells.size();
    if (!goals
        || !(allGoals || grouped)
        || heads.stream().anyMatch(cell -> !Words.isLikeLabel(text(cell)))) {
      return false;
    }
    List<Placed> values = new ArrayList<>();
    for (Placed head : heads) {
      Placed below = slots.at(row + 1, head.column()).orElse(null);
      if (below == null || below.row() != row + 1 || meaning(below) != null) {
        return false;
      }
      values.add(below);
    }
    used.addAll(cells);
    for (int i = 0; i < heads.size(); i++) {
      take(meaning(heads.get(i)), text(heads.get(i)), values.get(i));
    }
    return true;
  }

  private List<Placed> withoutGroup(List<Placed> cells) {
    boolean group =
        !cells.isEmpty()
            && (isBlank(cells.get(0))
                || isGroup(cells.get(0))
                || cells.get(0).cell().rowSpan() > 1);
    return group ? cells.subList(1, cells.size()) : cells;
  }

  private boolean isGroup(Placed cell) {
    Meaning meaning = meaning(cell);
    return meaning != null && meaning.group();
  }

  private boolean isGoal(Placed cell) {
    Meaning meaning = meaning(cell);
    return meaning != null
        && (meaning.field() == Field.GOAL
            || meaning.label() != null && meaning.label().contains("目标"));
  }

  // --- values right of their labels

  private void readPairs(List<Placed> cells) {
    int at = 0;
    while (at < cells.size()) {
      Placed cell = cells.get(at);
      Meaning meaning = meaning(cell);
      if (isBlank(cell) || readInline(cell, false)) {
        at++;
      } else if (isGroupOf(cells, at, meaning)) {
        takeGroup(cell);
        at++;
      } else if (meaning != null || isUnknownLabel(cells, at)) {
        at = readPair(cells, at, meaning);
      } else {
        at++;
      }
    }
  }

  private boolean isGroupOf(List<Placed> cells, int at, @Nullable Meaning meaning) {
    boolean more = at + 2 < cells.size();
    if (meaning == null) {
      return more && cells.get(at).cell().rowSpan() > 1;
    }
    boolean beforeLabel = more && meaning(cells.get(at + 1)) != null;
    boolean only = meaning.field() == null && (more || at + 1 == cells.size());
    return meaning.group() && (only || beforeLabel);
  }

  private void takeGroup(Placed cell) {
    used.add(cell);
    takeMoneyOfBracket(cell);
    if (text(cell).contains(USE)) {
      besideUse.add(cell);
    }
  }

  private void takeMoneyOfBracket(Placed cell) {
    Money said = Money.of(Words.bracket(Words.bare(text(cell))));
    if (said != null) {
      money = said;
    }
  }

  private boolean isUnknownLabel(List<Placed> cells, int at) {
    return at + 1 < cells.size()
        && meaning(cells.get(at + 1)) == null
        && Words.isLikeLabel(text(cells.get(at)));
  }

  private int readPair(List<Placed> cells, int at, @Nullable Meaning meaning) {
    Placed label = cells.get(at);
    used.add(label);
    takeMoneyOfBracket(label);
    int value = valueOf(cells, at);
    if (value < 0) {
      return at + 1;
    }
    take(meaning, text(label), cells.get(value));
    return value + 1;
  }

  /** The next cell; a blank one is passed over where only one filled cell is left to the label. */
  private int valueOf(List<Placed> cells, int label) {
    int next = label + 1;
    if (next >= cells.size()) {
      return -1;
    }
    if (!isBlank(cells.get(next))) {
      return next;
    }
    int filled = -1;
    for (int i = next + 1; i < cells.size() && meaning(cells.get(i)) == null; i++) {
      if (!isBlank(cells.get(i))) {
        if (filled >= 0) {
          return next;
        }
        filled = i;
      }
    }
    return filled < 0 ? next : filled;
  }

  /** Label and value in one cell: {@code 填报单位：某局}. */
  private boolean readInline(Placed cell, boolean ofUnit) {
    Candidate inline = inline(text(cell), cell.column());
    if (inline == null || (ofUnit && !isOfUnit(inline))) {
      return false;
    }
    used.add(cell);
    found.add(inline);
    return true;
  }

  private static boolean isOfUnit(Candidate inline) {
    Meaning meaning = inline.meaning();
    return meaning != null && (meaning.field() == Field.UNIT || meaning.field() == Field.UNIT_CODE);
  }

  /** A label and its value in one text; null where the text is not so. */
  @Nullable Candidate inline(String text, int column) {
    int colon = colon(text);
    if (colon <= 0 || colon == text.length() - 1) {
      return null;
    }
    String label = text.substring(0, colon);
    String value = Words.withoutBlankEnds(text.substring(colon + 1)).strip();
    Meaning meaning = labels.find(label);
    boolean is = meaning != null && meaning.field() != null;
    return is && !value.isEmpty() ? new Candidate(meaning, label, value, column) : null;
  }

  private static int colon(String text) {
    int half = text.indexOf(':');
    int full = text.indexOf('：');
    return half < 0 || full < 0 ? Math.max(half, full) : Math.min(half, full);
  }

  // --- single cells

  private void take(@Nullable Meaning meaning, String label, Placed cell) {
    used.add(cell);
    found.add(new Candidate(meaning, label, Words.withoutBlankEnds(text(cell)), cell.column()));
  }

  private @Nullable Meaning meaning(Placed cell) {
    return labels.find(text(cell));
  }

  private static String text(Placed cell) {
    return cell.cell().text();
  }

  private static boolean isBlank(Placed cell) {
    return cell.cell().text().isBlank();
  }
}
