package org.goalsheet.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.goalsheet.Tianjin;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.Page;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.grid.Role;
import org.goalsheet.grid.TypeStyle;
import org.goalsheet.grid.TypeStyle.Align;
import org.junit.jupiter.api.Test;

class WordWriterTest {
  @Test
  void theThreeTablesAreWrittenAsTheyWereLookedAt() throws IOException {
    String document = Docx.part(Docx.written(Tianjin.publication()), "word/document.xml");

    assertThat(document.replace("><", ">\n<") + "\n").isEqualTo(golden());
  }

  @Test
  void theSameBookletGivesTheSameBytesWhateverTheTimeAndTheZone() throws IOException {
    TimeZone zone = TimeZone.getDefault();
    byte[] here = Docx.written(Tianjin.publication());
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));

      assertThat(Docx.written(Tianjin.publication())).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void poiReadsItBack() throws IOException {
    byte[] bytes = Docx.written(Tianjin.publication());
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      assertThat(document.getTables()).hasSize(3);
      XWPFTable first = document.getTables().get(0);
      assertThat(first.getRow(1).getCell(1).getText()).isEqualTo("信息化运行维护项目等经费");
      assertThat(first.getRow(2).getTableCells()).hasSize(7);
      assertThat(first.getRow(6).getCell(4).getText()).isEqualTo("27个");
      assertThat(document.getStyles().getStyleWithName("heading 1").getBasisStyleID())
          .isEqualTo("Normal");
      assertThat(document.getFooterList()).hasSize(2);
    }
  }

  @Test
  void theSchemaOfWordAcceptsEveryPart() throws IOException, XmlException {
    byte[] bytes = Docx.written(Tianjin.publication().withCover("某某单位"));
    List<XmlError> errors = new ArrayList<>();
    XmlOptions collecting = new XmlOptions().setErrorListener(errors);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      document.getDocument().validate(collecting);
      document
          .getProperties()
          .getExtendedProperties()
          .getUnderlyingProperties()
          .validate(collecting);
      document.getStyle().validate(collecting);
      document.getFooterList().forEach(footer -> footer._getHdrFtr().validate(collecting));
    }

    assertThat(errors).isEmpty();
  }

  @Test
  void itNamesNobodyAndOpensInTodaysModeWithoutQuestions() throws IOException {
    byte[] bytes = Docx.written(Tianjin.publication());

    assertThat(Docx.part(bytes, "docProps/core.xml"))
        .contains("<dc:title>2025年项目支出绩效目标表</dc:title>")
        .doesNotContain("creator", "created");
    assertThat(Docx.part(bytes, "word/settings.xml"))
        .contains("w:name=\"compatibilityMode\"", "w:val=\"15\"", "evenAndOddHeaders")
        .doesNotContain("updateFields");
  }

  @Test
  void chineseFontsHaveTheirOtherNames() throws IOException {
    Publication plain = Tianjin.publication();
    TypeStyle old = new TypeStyle("仿宋_GB2312", "Times New Roman", 16, false, Align.LEFT);
    Publication publication =
        new Publication("t", plain.page(), old, Map.of(Role.TEXT, old), plain.leaves());

    assertThat(Docx.part(Docx.written(publication), "word/fontTable.xml"))
        .contains("<w:font w:name=\"仿宋_GB2312\"><w:altName w:val=\"仿宋\"/>");
  }

  @Test
  void aHardHyphenIsOneInWordToo() throws IOException {
    assertThat(Docx.part(Docx.written(of(row("A\u001E1"))), "word/document.xml"))
        .contains("A</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">1</w:t>");
  }

  @Test
  void signsAndQuotationMarksAreSetInTheChineseFontEverythingElsePlainly() throws IOException {
    String document = Docx.part(Docx.written(of(row("≥12次", "27个"))), "word/document.xml");

    assertThat(document)
        .contains(
            "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">≥12次")
        .contains("<w:r><w:t xml:space=\"preserve\">27个");
  }

  @Test
  void paperOnItsSideIsSaidToBe() throws IOException {
    Publication plain = Tianjin.publication();
    Page lying = new Page(297, 210, 28, 37, 26, 35);
    Publication publication =
        new Publication("t", lying, plain.heading(), plain.styles(), List.of());

    assertThat(Docx.part(Docx.written(publication), "word/document.xml"))
        .contains("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>");
  }

  @Test
  void oneTableNeedsNoContents() throws IOException {
    assertThat(Docx.part(Docx.written(of(row("甲"))), "word/document.xml")).doesNotContain("TOC");
  }

  @Test
  void anEmptyBookletIsADocumentStill() throws IOException {
    byte[] bytes = Docx.written(of());
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      assertThat(document.getTables()).isEmpty();
    }
  }

  @Test
  void aTitlePageHasNoNumberAndCountsInTheContents() throws IOException {
    byte[] bytes = Docx.written(Tianjin.publication().withCover("某某单位"));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      assertThat(document.getHeaderFooterPolicy().getFirstPageFooter()).isNull();
      assertThat(document.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
    }

    String document = Docx.part(bytes, "word/document.xml");
    assertThat(document.indexOf("2025年项目支出绩效目标表"))
        .isPositive()
        .isLessThan(document.indexOf("某某单位"));
    assertThat(document.indexOf("某某单位")).isLessThan(document.indexOf("目录"));
    assertThat(pages(document)).containsExactly("3", "4", "5");
  }

  @Test
  void aFullDiskIsAnInputOutputError() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };

    assertThatThrownBy(() -> new WordWriter().write(Tianjin.publication(), full))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aThousandTablesBeginOnPagesInOrder() throws IOException {
    Publication plain = Tianjin.publication();
    String document =
        Docx.part(
            Docx.written(of(plain, Collections.nCopies(1000, plain.leaves().get(0)))),
            "word/document.xml");

    // 28 entries of the contents go on a page, less two for its heading.
    assertThat(pages(document)).hasSize(1000).startsWith("37", "38").endsWith("1036");
  }

  @Test
  void noTableIsHeldLongerThanItIsWritten() throws IOException {
    Publication plain = Tianjin.publication();
    List<WeakReference<Grid>> taken = new ArrayList<>();
    List<Leaf> leaves =
        new AbstractList<>() {
          @Override
          public Leaf get(int index) {
            Grid grid = new Grid(List.of(1), List.of(row("第" + index + "张")));
            taken.add(new WeakReference<>(grid));
            return new Leaf("甲", "_Toc_" + index, grid);
          }

          @Override
          public int size() {
            return 50;
          }
        };
    List<Long> held = new ArrayList<>();
    OutputStream counting =
        new OutputStream() {
          @Override
          public void write(int b) {}

          @Override
          public void write(byte[] bytes, int from, int count) {
            System.gc();
            held.add(taken.stream().filter(grid -> grid.get() != null).count());
          }
        };

    new WordWriter().write(of(plain, leaves), counting);

    assertThat(held).isNotEmpty().allMatch(count -> count <= 1);
  }

  /** The numbers in the contents. */
  private static List<String> pages(String document) {
    return Pattern.compile("separate\"/></w:r><w:r><w:t xml:space=\"preserve\">(\\d+)<")
        .matcher(document)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static String golden() throws IOException {
    try (InputStream in =
        WordWriterTest.class.getResourceAsStream("/word/tianjin-2025.document.xml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Cell> row(String... texts) {
    return Stream.of(texts).map(text -> new Cell(text, 1, 1, Role.VALUE, List.of())).toList();
  }

  @SafeVarargs
  private static Publication of(List<Cell>... rows) {
    Publication plain = Tianjin.publication();
    List<Leaf> leaves =
        rows.length == 0
            ? List.of()
            : List.of(new Leaf("1.甲绩效目标表", "_Toc_1", new Grid(List.of(1, 1), List.of(rows))));
    return of(plain, leaves);
  }

  private static Publication of(Publication like, List<Leaf> leaves) {
    return new Publication("t", like.page(), like.heading(), like.styles(), leaves);
  }
}
