package org.goalsheet.form;

import static org.goalsheet.form.HeadFinds.isBlank;
import static org.goalsheet.form.HeadFinds.text;

import java.util.ArrayList;
import java.util.List;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Slots;
import org.goalsheet.model.Field;

/** Goals that stand below their labels, as that of the whole project beside that of the year. */
final class GoalsBelow {
  private static final String GOAL = "目标";

  private final Slots slots;
  private final HeadFinds finds;

  GoalsBelow(Slots slots, HeadFinds finds) {
    this.slots = slots;
    this.finds = finds;
  }

  /**
   * Whether a row has such labels; then they and the row below are taken.
   *
   * @param end the first row below the head
   */
  boolean read(int row, List<Placed> cells, int end) {
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
      if (below == null || below.row() != row + 1 || finds.meaning(below) != null) {
        return false;
      }
      values.add(below);
    }
    finds.use(cells);
    for (int i = 0; i < heads.size(); i++) {
      finds.take(finds.meaning(heads.get(i)), text(heads.get(i)), values.get(i));
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
    Meaning meaning = finds.meaning(cell);
    return meaning != null && meaning.group();
  }

  private boolean isGoal(Placed cell) {
    Meaning meaning = finds.meaning(cell);
    return meaning != null
        && (meaning.field() == Field.GOAL
            || meaning.label() != null && meaning.label().contains(GOAL));
  }
}
