package org.goalsheet.excel;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Points;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.grid.Role;
import org.goalsheet.grid.Slots;
import org.goalsheet.message.Refused;

/** One table with its heading, on a sheet that is printed as the form asks. */
final class TableSheet {
  private static final String PAGE_NUMBER = "&C— &P —";
  private static final String BLACK = "FF000000";

  /** Where the table begins: the heading stands above it. */
  private static final int TOP = 1;

  private final Publication publication;
  private final Leaf leaf;
  private final Slots slots;
  private final RowPlan plan;

  TableSheet(Publication publication, Leaf leaf) {
    this.publication = publication;
    this.leaf = leaf;
    this.slots = new Slots(leaf.grid());
    this.plan = new RowPlan(publication, slots, widths());
  }

  /** The widths of the columns in points: together they are as wide as the text of the page. */
  private List<Double> widths() {
    Grid grid = leaf.grid();
    double whole = grid.widths().stream().mapToInt(Integer::intValue).sum();
    double points = Points.ofMillimetres(publication.page().textWidth());
    return grid.widths().stream().map(share -> points * share / whole).toList();
  }

  void write(WorkbookParts workbook) throws IOException, Refused {
    List<Double> digits = widths().stream().map(points -> points / Looks.DIGIT).toList();
    SheetPart sheet =
        workbook.next(leaf.name(), new SheetSetup(digits, publication.page(), PAGE_NUMBER, 0));
    writeHeading(sheet);
    for (int row = 0; row < slots.rows(); row++) {
      for (int piece = 0; piece < plan.pieces(row); piece++) {
        writeRow(sheet, row, piece);
      }
    }
    slots.placed().forEach(cell -> merge(sheet, cell));
    headerRow().ifPresent(row -> sheet.repeat(first(row)));
    sheet.end();
  }

  private void writeHeading(SheetPart sheet) throws IOException {
    Look look = Look.plain(publication.heading()).inTheMiddle();
    sheet.beginRow(plan.headingHeight(leaf.heading()));
    sheet.text(0, leaf.heading(), look);
    sheet.endRow();
    if (slots.columns() > 1) {
      sheet.merge(0, 0, 0, slots.columns() - 1);
    }
  }

  /** Every place is written, also those that a merged cell covers: each draws its own lines. */
  private void writeRow(SheetPart sheet, int row, int piece) throws IOException, Refused {
    sheet.beginRow(plan.height(row));
    for (int column = 0; column < slots.columns(); column++) {
      Placed placed = slots.at(row, column).orElse(null);
      if (placed != null) {
        boolean begins = piece == 0 && placed.row() == row && placed.column() == column;
        writeCell(sheet, column, placed, begins);
      }
    }
    sheet.endRow();
  }

  private void writeCell(SheetPart sheet, int column, Placed placed, boolean begins)
      throws IOException, Refused {
    Cell cell = placed.cell();
    CellText.check(cell.text(), leaf.heading());
    Look look = look(placed);
    if (!begins) {
      sheet.text(column, "", look);
    } else if (cell.role() == Role.AMOUNT) {
      sheet.figure(column, cell.text(), look);
    } else {
      sheet.text(column, cell.text(), look);
    }
  }

  /** A text that is looked for on the page where its cell begins stands at the top. */
  private Look look(Placed placed) {
    Role role = placed.cell().role();
    Look look = Look.framed(publication.style(role), role.ruled() ? BLACK : "");
    return plan.isLong(placed) ? look : look.inTheMiddle();
  }

  private void merge(SheetPart sheet, Placed placed) {
    int firstRow = first(placed.row());
    int lastRow = first(placed.endRow()) - 1;
    if (lastRow > firstRow || placed.cell().colSpan() > 1) {
      sheet.merge(firstRow, placed.column(), lastRow, placed.endColumn() - 1);
    }
  }

  private int first(int row) {
    return TOP + plan.first(row);
  }

  private Optional<Integer> headerRow() {
    return slots.placed().stream()
        .filter(placed -> placed.cell().role() == Role.COLUMN_HEADER)
        .map(Placed::row)
        .findFirst();
  }
}
