package org.goalsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.goalsheet.excel.WorkbookReader;
import org.goalsheet.exchange.Exchange;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.grid.RawDocument.Table;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.Ids;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;
import org.goalsheet.text.TextReader;
import org.goalsheet.text.WebPageReader;
import org.goalsheet.word.WordReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same texts stand in the same cells of every format. */
class FormatsTest {
  private static final String RARE = "𠮷㎡≥“”①";
  private static final int LONG = 1000;
  private static final Pattern NUMBER = Pattern.compile("\\d{5}");

  @TempDir private Path folder;

  /** Booklets that are hard in one way each. */
  private enum Case {
    PUBLISHED {
      @Override
      List<Sheet> sheets() {
        return Tianjin.sheets();
      }
    },
    FORTY_LONG_ROWS {
      @Override
      List<Sheet> sheets() {
        return List.of(like(IntStream.range(0, 40).mapToObj(FormatsTest::longRow).toList()));
      }
    },
    A_CELL_LONGER_THAN_A_PAGE {
      @Override
      List<Sheet> sheets() {
        String text =
            IntStream.range(10_000, 11_500)
                .mapToObj(i -> "第" + i + "项，")
                .collect(Collectors.joining());
        return List.of(like(List.of(longRow(1).with(Field.DESCRIPTION, text))));
      }
    },
    RARE_CHARACTERS {
      @Override
      List<Sheet> sheets() {
        List<Indicator> rows = new ArrayList<>();
        for (String text : List.of(RARE, "=1+2", "'=3", "-4", "@五", "\"六\"", "<b>&amp;七</b>")) {
          rows.add(longRow(rows.size()).with(Field.VALUE, text));
        }
        return List.of(like(rows).with(Field.NAME, RARE).with(Field.GOAL, "一\n" + RARE + "\n三"));
      }
    };

    abstract List<Sheet> sheets();
  }

  private static Sheet like(List<Indicator> rows) {
    return Tianjin.sheets().get(0).withIndicators(rows);
  }

  private static Indicator longRow(int number) {
    String name = "第" + number + "个系统的名称很长，要折成几行才写得下";
    return Indicator.of("r" + number, "产出指标", "数量指标", name, name.repeat(2), "≥" + number + "个");
  }

  @ParameterizedTest
  @EnumSource(Case.class)
  void wordExcelAndWebPagesHoldEveryCell(Case hard) throws IOException, Refused {
    Publication publication = publication(hard);

    assertThat(cells(new WordReader().read(written(publication, "a.docx"))))
        .isEqualTo(cells(publication));
    assertThat(cells(new WorkbookReader().read(written(publication, "a.xlsx"))))
        .isEqualTo(cells(publication));
    assertThat(cells(new WebPageReader().read(written(publication, "a.html"))))
        .isEqualTo(cells(publication));
  }

  /** Text cannot merge cells, and has empty ones in their places. */
  @ParameterizedTest
  @EnumSource(Case.class)
  void textHoldsEveryCellThatSaysSomething(Case hard) throws IOException, Refused {
    Publication publication = publication(hard);

    for (String name : List.of("a.tsv", "a.txt")) {
      assertThat(saying(cells(new TextReader().read(written(publication, name)))))
          .isEqualTo(saying(cells(publication)));
    }
  }

  @ParameterizedTest
  @EnumSource(Case.class)
  void pdfHoldsEveryCellInTheOrderOfTheTable(Case hard) throws IOException, Refused {
    Publication publication = publication(hard);
    String text = pdfText(written(publication, "a.pdf"));

    int from = text.lastIndexOf(bare(publication.leaves().get(0).heading()));
    for (String cell : saying(cells(publication))) {
      if (cell.length() > LONG) {
        assertHoldsNumbers(text, cell);
      } else {
        int at = text.indexOf(bare(cell), from);
        assertThat(at).as(cell).isNotNegative();
        from = at + bare(cell).length();
      }
    }
  }

  /** Pages end within it, and begin with the headers again. */
  private static void assertHoldsNumbers(String text, String cell) {
    for (Matcher number = NUMBER.matcher(cell); number.find(); ) {
      assertThat(text.contains(number.group())).as(number.group()).isTrue();
    }
  }

  private static Publication publication(Case hard) {
    return Tianjin.form().publish(Booklet.of(Tianjin.form().id(), 2025, hard.sheets()));
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

  private static String pdfText(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return bare(new PDFTextStripper().getText(pdf));
    }
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }
}
