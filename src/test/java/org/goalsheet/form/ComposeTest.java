package org.goalsheet.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goalsheet.Tianjin;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.grid.Role;
import org.goalsheet.grid.Slots;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Ids;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.api.Test;

/** The three published tables, laid out by their form. */
class ComposeTest {
  private static final int HEAD = 5;

  private final Form form = tianjin();
  private final List<Sheet> sheets = Tianjin.sheets();

  @Test
  void rowsHaveAsManyCellsAsInThePublishedTables() {
    for (Sheet sheet : sheets) {
      List<Integer> head = List.of(2, 2, 7, 2, 2);
      Stream<Integer> indicators = Stream.generate(() -> 5).limit(1 + sheet.indicators().size());
      assertThat(cellsSeenInRows(form.compose(sheet)))
          .containsExactlyElementsOf(Stream.concat(head.stream(), indicators).toList());
    }
  }

  @Test
  void equalFirstLevelsAreOneCell() {
    assertThat(sheets)
        .extracting(sheet -> rowSpans(sheet, Field.LEVEL1))
        .containsExactly(List.of(7, 1, 1), List.of(6, 1, 1), List.of(12, 1, 1));
  }

  @Test
  void secondLevelsStandInEveryRow() {
    assertThat(sheets)
        .allSatisfy(
            sheet ->
                assertThat(rowSpans(sheet, Field.LEVEL2))
                    .hasSameSizeAs(sheet.indicators())
                    .containsOnly(1));
  }

  @Test
  void typingIntoAMergedCellReachesAllItsRows() {
    Sheet sheet = sheets.get(0);
    Cell outputs = cellsOf(sheet, Field.LEVEL1).get(0);
    assertThat(outputs.refs())
        .extracting(FieldRef::indicator)
        .containsExactlyElementsOf(
            sheet.indicators().subList(0, 7).stream().map(Indicator::id).toList());
  }

  @Test
  void blankFirstLevelsStayApartSoThatEachCanBeFilledIn() {
    Sheet sheet = sheets.get(0);
    Sheet gaps = sheet.withIndicators(sheet.indicators().stream().map(ComposeTest::gap).toList());
    assertThat(rowSpans(gaps, Field.LEVEL1)).hasSize(9).containsOnly(1);
  }

  @Test
  void theUseStandsUnderTheAmountsBesideTheirMergedLabel() {
    Slots slots = new Slots(form.compose(sheets.get(0)));
    assertThat(text(slots, 2, 0)).isEqualTo("预算规模及\n资金用途");
    assertThat(slots.at(3, 0)).isEqualTo(slots.at(2, 0));
    assertThat(text(slots, 2, 2)).isEqualTo("1058.00");
    assertThat(text(slots, 3, 6)).isEqualTo("信息化运行维护项目等经费");
  }

  @Test
  void aCellIsEditableExactlyWhereAValueIsBehindIt() {
    for (Placed placed : new Slots(form.compose(sheets.get(0))).placed()) {
      boolean printed =
          switch (placed.cell().role()) {
            case LABEL, CURRENCY, COLUMN_HEADER -> true;
            default -> false;
          };
      assertThat(placed.cell().editable()).as(placed.cell().text()).isNotEqualTo(printed);
    }
  }

  @Test
  void everyRoleHasAStyle() {
    assertThat(form.styles().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Role.values()).filter(role -> role != Role.RAW).toList());
  }

  @Test
  void aBookletIsNumberedAsInThePublishedOne() {
    Publication publication = form.publish(Booklet.of(form.id(), 2025, sheets));
    assertThat(publication.title()).isEqualTo("2025年项目支出绩效目标表");
    assertThat(publication.leaves())
        .extracting(Leaf::heading)
        .containsExactly(
            "1.信息化运行维护项目等经费绩效目标表", "2.预算一体化系统区级技术支持项目经费绩效目标表", "3.租赁及机房UPS电池更换经费绩效目标表");
    assertThat(publication.leaves())
        .extracting(Leaf::bookmark)
        .containsExactly("_Toc_4_4_0000000001", "_Toc_4_4_0000000002", "_Toc_4_4_0000000003");
  }

  @Test
  void sheetsPublishedByThemselvesKeepTheirNumbers() {
    Publication publication = form.publish(Booklet.of(form.id(), 2025, sheets), List.of(3));
    assertThat(publication.leaves())
        .extracting(Leaf::heading, Leaf::bookmark)
        .containsExactly(tuple("3.租赁及机房UPS电池更换经费绩效目标表", "_Toc_4_4_0000000003"));
  }

  @Test
  void aTitlePageNamesTheUnitOnlyWhereThereIsOne() {
    Sheet other = sheets.get(1).with(Field.UNIT_NAME, "甲单位");
    Booklet booklet = Booklet.of(form.id(), 2025, List.of(sheets.get(0), other, sheets.get(2)));

    assertThat(form.cover(booklet, List.of(1, 3))).isEqualTo("天津市财政信息中心");
    assertThat(form.cover(booklet, List.of(1, 2))).isEmpty();
  }

  @Test
  void aHeadingIsOneLineWhateverTheNameIs() {
    Sheet sheet = sheets.get(0).with(Field.NAME, "植树造林\n和管护经费");
    assertThat(form.heading(4, sheet)).isEqualTo("4.植树造林和管护经费绩效目标表");
  }

  @Test
  void aNewSheetBeginsWithKnownLevels() {
    Sheet blank = form.blank(BudgetUnit.EMPTY, new Ids());
    assertThat(blank.indicators())
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(form.level(row.level1()).orElseThrow().children())
                    .contains(row.level2()));
  }

  static Form tianjin() {
    return form("tianjin-2025");
  }

  static Form form(String id) {
    try {
      return new Forms().get(id);
    } catch (Refused e) {
      throw new AssertionError(e);
    }
  }

  private static Indicator gap(Indicator row) {
    return row.with(Field.LEVEL1, "");
  }

  private List<Cell> cellsOf(Sheet sheet, Field field) {
    return form.compose(sheet).rows().stream()
        .skip(HEAD)
        .flatMap(List::stream)
        .filter(cell -> cell.refs().stream().anyMatch(ref -> ref.field() == field))
        .toList();
  }

  private List<Integer> rowSpans(Sheet sheet, Field field) {
    return cellsOf(sheet, field).stream().map(Cell::rowSpan).toList();
  }

  /** Where a cell goes on from above, it counts as the published text shows it: an empty cell. */
  private static List<Integer> cellsSeenInRows(Grid grid) {
    Slots slots = new Slots(grid);
    return IntStream.range(0, slots.rows())
        .mapToObj(
            row ->
                (int)
                    IntStream.range(0, slots.columns())
                        .mapToObj(column -> slots.at(row, column).orElseThrow())
                        .distinct()
                        .count())
        .toList();
  }

  private static String text(Slots slots, int row, int column) {
    return slots.at(row, column).orElseThrow().cell().text();
  }
}
