package org.goalsheet.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Slots;
import org.junit.jupiter.api.Test;

class TableLayoutTest {
  private static final Grid GRID =
      new Grid(
          List.of(1, 2, 1),
          List.of(
              List.of(Cell.raw("merged", 1, 2), Cell.raw("a", 2, 1)),
              List.of(Cell.raw("b", 1, 1), Cell.raw("c", 1, 1))));

  private static TableLayout layout(TableLayout.Heights heights) {
    return TableLayout.of(new Slots(GRID), GRID.widths(), 401, 20, heights);
  }

  private static Placed cell(String text) {
    return new Slots(GRID)
        .placed().stream()
            .filter(each -> each.cell().text().equals(text))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void columnsShareTheWholeWidthInWholePixels() {
    assertThat(layout((cell, width) -> 10).x()).containsExactly(0, 100, 301, 401);
  }

  @Test
  void aRowIsAsHighAsItsHighestCellAndNeverTooLow() {
    TableLayout layout = layout((cell, width) -> cell.cell().text().equals("c") ? 33.2 : 10);
    assertThat(layout.y()).containsExactly(0, 20, 54);
    assertThat(layout.height(cell("merged"))).isEqualTo(54);
  }

  @Test
  void whatAMergedCellNeedsBeyondItsRowsGoesToTheLast() {
    TableLayout layout = layout((cell, width) -> cell.cell().rowSpan() > 1 ? 100 : 30);
    assertThat(layout.y()).containsExactly(0, 30, 100);
  }

  @Test
  void heightsAreAskedForTheCellsOwnWidth() {
    TableLayout layout = layout((cell, width) -> width);
    assertThat(layout.y()).containsExactly(0, 301, 502);
  }

  @Test
  void aHeightBelongsToARow() {
    TableLayout layout = layout((cell, width) -> 30);
    assertThat(List.of(layout.rowAt(0), layout.rowAt(29.9), layout.rowAt(30), layout.rowAt(60)))
        .containsExactly(0, 0, 1, -1);
    assertThat(layout.rowAt(-1)).isEqualTo(-1);
  }
}
