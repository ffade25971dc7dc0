package org.goalsheet.form;

import static org.goalsheet.form.HeadFinds.filled;
import static org.goalsheet.form.HeadFinds.isBlank;
import static org.goalsheet.form.HeadFinds.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Slots;
import org.goalsheet.model.Field;
import org.jspecify.annotations.Nullable;

/** Finds the values of a head by their labels, row by row; which of them is meant is not asked. */
final class HeadReader {
  private static final String USE = "用途";

  private static final Pattern APART = Pattern.compile("\\h{2,}|\\t|\u3000");

  private final Labels labels;
  private final Slots slots;
  private final HeadFinds finds;
  private final SideAmounts amounts;
  private final GoalsBelow goals;

  /** The labels beside whose rows the use of the money stands without a label of its own. */
  private final Set<Placed> besideUse = new HashSet<>();

  HeadReader(Labels labels, Slots slots, Places used) {
    this.labels = labels;
    this.slots = slots;
    this.finds = new HeadFinds(labels, used);
    this.amounts = new SideAmounts(labels, slots, finds);
    this.goals = new GoalsBelow(slots, finds);
  }

  HeadFinds finds() {
    return finds;
  }

  /** Takes those paragraphs above the table that name its kind or money unit, or hold a value. */
  void takeParagraphs(List<String> paragraphs) {
    paragraphs.removeIf(this::isTaken);
  }

  /** One line may say two things, far apart: {@code 填报单位：某局 单位：万元}. */
  private boolean isTaken(String paragraph) {
    for (String piece : APART.split(paragraph)) {
      Money said = Money.said(piece);
      Candidate inline = inline(piece, -1);
      if (said != null) {
        finds.takeMoney(said);
      } else if (inline != null) {
        finds.add(inline);
      } else if (!labels.isTitle(piece)) {
        return false;
      }
    }
    return true;
  }

  void read(int from, int end) {
    int row = from;
    while (row < end) {
      row += readRow(row, end);
    }
  }

  /** Reads a row, or two where values stand below their labels; returns how many. */
  private int readRow(int row, int end) {
    List<Placed> cells = finds.unused(slots.row(row));
    if (hasMoney(cells) && isOnly(cells)
        || readUse(row, cells)
        || isTitle(cells)
        || amounts.read(row, cells)) {
      return 1;
    }
    if (goals.read(row, cells, end)) {
      return 2;
    }
    readPairs(finds.unused(cells));
    return 1;
  }

  /** One row below the indicators. */
  void read(int row) {
    readRow(row, row + 1);
  }

  private boolean isTitle(List<Placed> cells) {
    List<Placed> filled = filled(cells);
    boolean title = filled.size() == 1 && labels.isTitle(text(filled.get(0)));
    if (title) {
      finds.use(filled);
    }
    return title;
  }

  private boolean hasMoney(List<Placed> cells) {
    boolean any = false;
    for (Placed cell : cells) {
      Money said = Money.said(text(cell));
      if (said != null) {
        finds.takeMoney(said);
        finds.use(cell);
        any = true;
      }
    }
    return any;
  }

  /** Beside the money unit stands the budget unit, without a label, or with one in its cell. */
  private boolean isOnly(List<Placed> cells) {
    List<Placed> others = finds.unused(cells);
    List<Placed> filled = filled(others);
    if (filled.size() > 1) {
      return false;
    }
    filled.stream()
        .findFirst()
        .or(() -> others.stream().findFirst())
        .ifPresent(
            cell -> {
              if (!readInline(cell, true)) {
                finds.take(new Meaning(Field.UNIT, null, 0, false), "", cell);
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
    List<Placed> filled = filled(rest);
    if (!(goesOn || labelled) || rest.isEmpty() || filled.size() > 1) {
      return false;
    }
    finds.use(cells);
    finds.take(
        new Meaning(Field.USE, null, 0, false), "", filled.isEmpty() ? rest.get(0) : filled.get(0));
    return true;
  }

  /** Where cells are not merged the label is repeated, or a blank stands below it. */
  private boolean isBesideUse(int row, Placed first) {
    boolean below = slots.at(row - 1, 0).filter(besideUse::contains).isPresent();
    return isBlank(first) && below || isUseLabel(first);
  }

  private boolean isUseLabel(Placed cell) {
    Meaning meaning = finds.meaning(cell);
    return meaning != null && meaning.group() && text(cell).contains(USE);
  }

  // --- values right of their labels

  private void readPairs(List<Placed> cells) {
    int at = 0;
    while (at < cells.size()) {
      Placed cell = cells.get(at);
      Meaning meaning = finds.meaning(cell);
      if (isBlank(cell) || readInline(cell, false)) {
        at++;
      } else if (isUnknownGroup(cells, at, meaning)) {
        at++;
      } else if (meaning != null && isGroupOf(cells, at, meaning)) {
        takeGroup(cell);
        at++;
      } else if (meaning != null || isUnknownLabel(cells, at)) {
        at = readPair(cells, at, meaning);
      } else {
        at++;
      }
    }
  }

  /** What stands beside several rows and has no known meaning is left to be reported. */
  private static boolean isUnknownGroup(List<Placed> cells, int at, @Nullable Meaning meaning) {
    return meaning == null && at + 2 < cells.size() && cells.get(at).cell().rowSpan() > 1;
  }

  private boolean isGroupOf(List<Placed> cells, int at, Meaning meaning) {
    boolean more = at + 2 < cells.size();
    boolean beforeLabel = more && finds.meaning(cells.get(at + 1)) != null;
    boolean only = meaning.field() == null && (more || at + 1 == cells.size());
    return meaning.group() && (only || beforeLabel);
  }

  private void takeGroup(Placed cell) {
    finds.useLabel(cell);
    if (text(cell).contains(USE)) {
      besideUse.add(cell);
    }
  }

  private boolean isUnknownLabel(List<Placed> cells, int at) {
    return at + 1 < cells.size()
        && finds.meaning(cells.get(at + 1)) == null
        && Words.isLikeLabel(text(cells.get(at)));
  }

  private int readPair(List<Placed> cells, int at, @Nullable Meaning meaning) {
    Placed label = cells.get(at);
    finds.useLabel(label);
    int value = valueOf(cells, at);
    if (value < 0) {
      return at + 1;
    }
    finds.take(meaning, text(label), cells.get(value));
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
    for (int i = next + 1; i < cells.size() && finds.meaning(cells.get(i)) == null; i++) {
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
    finds.use(cell);
    finds.add(inline);
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
}
