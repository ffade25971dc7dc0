package org.goalsheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.goalsheet.Tianjin;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.grid.RawDocument.Block;
import org.goalsheet.grid.Slots;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Ids;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.api.Test;

class RoundTripTest {
  private final Form form = ComposeTest.tianjin();
  private final Form central = ComposeTest.form("central-2021");

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatWasComposedIsReadAsTheSameSheets(@ForAll("booklets") List<Sheet> sheets) {
    assertIsReadBack(form, sheets);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatWasComposedByTheCentralFormIsReadAsTheSameSheets(
      @ForAll("centralBooklets") List<Sheet> sheets) {
    assertIsReadBack(central, sheets);
  }

  @Test
  void theThreePublishedTablesAreReadAsTheyWere() {
    assertIsReadBack(form, Tianjin.sheets());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyTableIsAFullRectangle(@ForAll("sheets") Sheet sheet) {
    Slots slots = new Slots(form.compose(sheet));
    int covered =
        slots.placed().stream()
            .map(Placed::cell)
            .mapToInt(cell -> cell.colSpan() * cell.rowSpan())
            .sum();
    assertThat(slots.rows()).isEqualTo(6 + sheet.indicators().size());
    assertThat(covered).isEqualTo(slots.rows() * slots.columns());
    assertThat(slots.placed()).hasSize(cellsOf(sheet));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyCentralTableIsAFullRectangle(@ForAll("centralBooklets") List<Sheet> sheets) {
    for (Sheet sheet : sheets) {
      Slots slots = new Slots(central.compose(sheet));
      int covered =
          slots.placed().stream()
              .mapToInt(cell -> cell.cell().rowSpan() * cell.cell().colSpan())
              .sum();
      assertThat(covered).isEqualTo(slots.rows() * slots.columns());
    }
  }

  @Provide
  Arbitrary<Sheet> sheets() {
    return Sheets.any();
  }

  @Provide
  Arbitrary<List<Sheet>> booklets() {
    return Sheets.any().list().ofMaxSize(3);
  }

  @Provide
  Arbitrary<List<Sheet>> centralBooklets() {
    return Sheets.central(central).list().ofMaxSize(3);
  }

  private static void assertIsReadBack(Form form, List<Sheet> sheets) {
    Publication publication = form.publish(Booklet.of(form.id(), 2025, sheets));
    List<Block> blocks =
        publication.leaves().stream()
            .flatMap(
                leaf -> Stream.<Block>of(Raw.paragraph(leaf.heading()), Raw.table(leaf.grid())))
            .toList();
    Reading reading = form.read(new RawDocument(blocks, List.of()), new Ids());
    assertThat(withoutIds(reading.sheets())).isEqualTo(withoutIds(sheets));
    assertThat(reading.notes()).isEmpty();
  }

  private int cellsOf(Sheet sheet) {
    return form.compose(sheet).rows().stream().mapToInt(List::size).sum();
  }

  static List<Sheet> withoutIds(List<Sheet> sheets) {
    return sheets.stream()
        .map(
            sheet ->
                sheet
                    .withId("")
                    .withIndicators(
                        sheet.indicators().stream().map(row -> row.withId("")).toList()))
        .toList();
  }
}
