package org.goalsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.goalsheet.excel.WorkbookReader;
import org.goalsheet.exchange.Exchange;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.grid.RawDocument.Table;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Ids;
import org.goalsheet.pdf.Proof;
import org.goalsheet.pdf.Spot;
import org.goalsheet.text.TextReader;
import org.goalsheet.text.WebPageReader;
import org.goalsheet.word.WordReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same texts stand in the same cells of every format. */
class FormatsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(HardCase.class)
  void wordExcelAndWebPagesHoldEveryCell(HardCase hard) throws IOException, Refused {
    Publication publication = hard.publication();

    assertThat(cells(new WordReader().read(written(publication, "a.docx"))))
        .isEqualTo(cells(publication));
    assertThat(cells(new WorkbookReader().read(written(publication, "a.xlsx"))))
        .isEqualTo(cells(publication));
    assertThat(cells(new WebPageReader().read(written(publication, "a.html"))))
        .isEqualTo(cells(publication));
  }

  /** Text cannot merge cells, and has empty ones in their places. */
  @ParameterizedTest
  @EnumSource(HardCase.class)
  void textHoldsEveryCellThatSaysSomething(HardCase hard) throws IOException, Refused {
    Publication publication = hard.publication();

    for (String name : List.of("a.tsv", "a.txt")) {
      assertThat(saying(cells(new TextReader().read(written(publication, name)))))
          .isEqualTo(saying(cells(publication)));
    }
  }

  @ParameterizedTest
  @EnumSource(HardCase.class)
  void pdfHoldsEveryCellWhereItIsDrawn(HardCase hard) throws IOException, Refused {
    Publication publication = hard.publication();
    Map<Cell, List<String>> pieces = pieces(publication, written(publication, "a.pdf"));

    for (Leaf leaf : publication.leaves()) {
      for (Cell cell : leaf.grid().rows().stream().flatMap(List::stream).toList()) {
        String text = bare(cell.text());
        List<String> parts = pieces.get(cell);
        assertThat(List.of(String.join("", parts), String.join("", Set.copyOf(parts))))
            .contains(text);
      }
    }
  }

  /** The texts of each cell, page by page: it goes on over pages, or shows its text again. */
  private static Map<Cell, List<String>> pieces(Publication publication, Path file)
      throws IOException {
    Proof proof = Proof.of(publication);
    Map<Cell, List<String>> pieces = new IdentityHashMap<>();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(proof.pages());
      for (int page = 0; page < proof.pages(); page++) {
        List<Spot> spots = proof.spots(page);
        PDFTextStripperByArea text = new PDFTextStripperByArea();
        for (int i = 0; i < spots.size(); i++) {
          Spot spot = spots.get(i);
          text.addRegion(
              String.valueOf(i),
              new Rectangle2D.Double(spot.x(), spot.y(), spot.width(), spot.height()));
        }
        text.extractRegions(pdf.getPage(page));
        for (int i = 0; i < spots.size(); i++) {
          pieces
              .computeIfAbsent(spots.get(i).cell(), cell -> new ArrayList<>())
              .add(bare(text.getTextForRegion(String.valueOf(i))));
        }
      }
    }
    return pieces;
  }

  private Path written(Publication publication, String name) throws Refused {
    Path file = folder.resolve(name);
    new Exchange(new Ids()).export(publication, file);
    return file;
  }

  private static List<String> cells(Publication publication) {
    return publication.leaves().stream().map(Leaf::grid).flatMap(FormatsTest::cells).toList();
  }

  private static List<String> cells(RawDocument document) {
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .flatMap(block -> cells(((Table) block).grid()))
        .toList();
  }

  private static Stream<String> cells(Grid grid) {
    return grid.rows().stream().flatMap(List::stream).map(Cell::text);
  }

  private static List<String> saying(List<String> cells) {
    return cells.stream().filter(cell -> !cell.isBlank()).toList();
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }
}
