package org.goalsheet.form;

import static org.goalsheet.form.HeadFinds.filled;
import static org.goalsheet.form.HeadFinds.isBlank;
import static org.goalsheet.form.HeadFinds.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Slots;
import org.goalsheet.model.Field;

/**
 * Amounts side by side: a row of headers, as 年初预算数 and 全年执行数, and below it rows that begin with a
 * label each. The budget's are meant; the others are kept under both their names.
 */
final class SideAmounts {
  private final Labels labels;
  private final Slots slots;
  private final HeadFinds finds;

  /** The headers by their columns; empty outside such rows. */
  private final Map<Integer, String> amounts = new TreeMap<>();

  SideAmounts(Labels labels, Slots slots, HeadFinds finds) {
    this.labels = labels;
    this.slots = slots;
    this.finds = finds;
  }

  /** Whether the row is one of such headers or amounts; then it is taken. */
  boolean read(int row, List<Placed> cells) {
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
            .map(finds::meaning)
            .filter(meaning -> meaning.isMoney() || meaning.field() == Field.LABELLED)
            .isPresent();
    if (!known || label.get().column() >= amounts.keySet().iterator().next()) {
      amounts.clear();
      return false;
    }
    finds.use(label.get());
    amounts.forEach((column, header) -> takeAmount(row, column, header, label.get()));
    return true;
  }

  private boolean isAmountHeader(List<Placed> cells) {
    List<Placed> filled = filled(cells);
    List<Placed> headers =
        filled.stream().filter(cell -> labels.amountRank(text(cell)) >= 0).toList();
    if (headers.size() < 2 || filled.size() - headers.size() > 1) {
      return false;
    }
    amounts.clear();
    headers.forEach(cell -> amounts.put(cell.column(), Words.bare(text(cell))));
    filled.stream()
        .filter(cell -> headers.contains(cell) || finds.meaning(cell) != null)
        .forEach(finds::useLabel);
    return true;
  }

  private void takeAmount(int row, int column, String header, Placed label) {
    Placed cell = slots.at(row, column).orElse(null);
    if (cell == null || cell.row() != row || isBlank(cell)) {
      return;
    }
    finds.use(cell);
    int best = amounts.values().stream().mapToInt(labels::amountRank).min().orElseThrow();
    boolean budgets = labels.amountRank(header) == best;
    if (budgets) {
      finds.take(finds.meaning(label), text(label), cell);
    } else if (Words.isLikeLabel("x" + text(cell)) && text(cell).chars().anyMatch(this::isSaying)) {
      finds.take(null, Words.label(text(label)) + "（" + header + "）", cell);
    }
  }

  private boolean isSaying(int character) {
    return Character.isLetterOrDigit(character);
  }
}
