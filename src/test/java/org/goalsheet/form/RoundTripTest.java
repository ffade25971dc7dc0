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

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatWasComposedIsReadAsTheSameSheets(@ForAll("booklets") List<Sheet> sheets) {
    assertIsReadBack(sheets);
  }

  @Test
  void theThreePublishedTablesAreReadAsTheyWere() {
    assertIsReadBack(Tianjin.sheets());
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

  @Provide
  Arbitrary<Sheet> sheets() {
    return Sheets.any();
  }

  @Provide
  Arbitrary<List<Sheet>> booklets() {
    return Sheets.any().list().ofMaxSize(3);
  }

  private void assertIsReadBack(List<Sheet> sheets) {
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

  private static List<Sheet> withoutIds(List<Sheet> sheets) {
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
