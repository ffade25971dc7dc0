package org.goalsheet.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlotsTest {
  @Test
  void spansCoverTheirPlaces() {
    Slots slots = slots(3, List.of(cell("A", 1, 2), cell("B", 2, 1)), row("C", "D"));
    assertThat(picture(slots)).containsExactly("ABB", "ACD");
  }

  @Test
  void aRowPassesOverWhatIsCoveredFromAbove() {
    Slots slots =
        slots(3, List.of(cell("A", 1, 1), cell("B", 1, 2), cell("C", 1, 1)), row("D", "E"));
    assertThat(picture(slots)).containsExactly("ABC", "DBE");
  }

  @Test
  void aShortRowLeavesHoles() {
    assertThat(picture(slots(3, row("A"), row("B", "C", "D")))).containsExactly("A..", "BCD");
  }

  @Test
  void spansThatReachTooFarAreCut() {
    Slots slots = slots(2, List.of(cell("A", 1, 9), cell("B", 9, 1)), row("C"));
    assertThat(picture(slots)).containsExactly("AB", "AC");
    assertThat(slots.placed()).extracting(Placed::endRow).containsExactly(2, 1, 2);
    assertThat(slots.placed()).extracting(Placed::endColumn).containsExactly(1, 2, 2);
  }

  @Test
  void aSpanStopsBeforeWhatIsCoveredFromAbove() {
    Slots slots = slots(3, List.of(cell("A", 2, 1), cell("B", 1, 2)), List.of(cell("C", 3, 1)));
    assertThat(picture(slots)).containsExactly("AAB", "CCB");
  }

  @Test
  void cellsWithoutAPlaceAreLeftOut() {
    assertThat(picture(slots(2, row("A", "B", "C")))).containsExactly("AB");
  }

  @Test
  void outsideTheGridThereIsNothing() {
    Slots slots = slots(1, row("A"));
    assertThat(slots.at(-1, 0)).isEmpty();
    assertThat(slots.at(0, -1)).isEmpty();
    assertThat(slots.at(1, 0)).isEmpty();
    assertThat(slots.at(0, 1)).isEmpty();
  }

  @Test
  void aCellCoversAtLeastOnePlace() {
    assertThatIllegalArgumentException().isThrownBy(() -> cell("A", 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> cell("A", 1, 0));
  }

  @SafeVarargs
  private static Slots slots(int columns, List<Cell>... rows) {
    return new Slots(new Grid(Collections.nCopies(columns, 1), List.of(rows)));
  }

  private static List<Cell> row(String... texts) {
    return Arrays.stream(texts).map(text -> cell(text, 1, 1)).toList();
  }

  private static Cell cell(String text, int colSpan, int rowSpan) {
    return Cell.raw(text, colSpan, rowSpan);
  }

  /** A letter for each place: the text of the cell that covers it, or a dot. */
  private static List<String> picture(Slots slots) {
    return IntStream.range(0, slots.rows())
        .mapToObj(
            row ->
                IntStream.range(0, slots.columns())
                    .mapToObj(column -> slots.at(row, column))
                    .map(place -> place.map(cell -> cell.cell().text()).orElse("."))
                    .collect(Collectors.joining()))
        .toList();
  }
}
