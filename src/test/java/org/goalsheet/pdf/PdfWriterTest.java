package org.goalsheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.goalsheet.Tianjin;
import org.goalsheet.form.Form;
import org.goalsheet.form.Forms;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Publication;
import org.goalsheet.message.Message;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfWriterTest {
  private static final String RARE = "𠮷㎡≥“”①";

  private final List<Message> notes = new ArrayList<>();

  @Test
  void everyCellIsReadInTheOrderOfTheTable() throws IOException {
    Publication published = publication(Tianjin.sheets());
    try (PDDocument pdf = written(published, new PdfWriter())) {
      String text = text(pdf, 2, pdf.getNumberOfPages());
      int from = 0;
      for (Publication.Leaf leaf : published.leaves()) {
        from = find(leaf.heading(), text, from);
        for (List<Cell> row : leaf.grid().rows()) {
          for (Cell cell : row) {
            from = find(cell.text(), text, from);
          }
        }
      }
    }
    assertThat(notes).isEmpty();
  }

  @Test
  void contentsAndOutlineNameEveryTableWithItsPage() throws IOException {
    Publication published = publication(Tianjin.sheets());
    try (PDDocument pdf = written(published, new PdfWriter())) {
      String contents = text(pdf, 1, 1);
      PDOutlineItem item = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
      for (int i = 0; i < published.leaves().size(); i++) {
        String heading = published.leaves().get(i).heading();
        assertThat(contents).contains(bare(heading) + (i + 2));
        assertThat(item.getTitle()).isEqualTo(heading);
        assertThat(pdf.getPages().indexOf(item.findDestinationPage(pdf))).isEqualTo(i + 1);
        item = item.getNextSibling();
      }
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(published.title());
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
    }
  }

  @Test
  void pagesBehindTheFirstShowHeadersAndMergedLevelsAgain() throws IOException {
    Indicator row = Tianjin.sheets().get(0).indicators().get(0);
    try (PDDocument pdf =
        written(publication(List.of(of(Collections.nCopies(60, row)))), new PdfWriter())) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        assertThat(text(pdf, page, page)).contains("指标值").containsOnlyOnce("产出指标");
      }
    }
  }

  @Test
  void aLabelBesideAllIndicatorsKeepsNoHeaderFromComingAgain() throws Exception {
    Form central = new Forms().get("central-2021");
    Indicator row = Tianjin.sheets().get(0).indicators().get(0);
    Booklet booklet = Booklet.of(central.id(), 2021, List.of(of(Collections.nCopies(80, row))));
    try (PDDocument pdf = written(central.publish(booklet), new PdfWriter())) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        assertThat(text(pdf, page, page)).contains("绩效指标", "分值权重", "产出指标");
      }
    }
  }

  @Test
  void longTextGoesOnOverPagesWithoutLoss() throws IOException {
    Indicator row = Indicator.of("r", "产出指标", "数量指标", "长文", numbers(10_000, 11_500), "≥1项");
    try (PDDocument pdf = written(publication(List.of(of(List.of(row)))), new PdfWriter())) {
      String text = text(pdf, 1, pdf.getNumberOfPages());
      for (int i = 10_000; i < 11_500; i++) {
        assertThat(text).contains(String.valueOf(i));
      }
    }
  }

  @Test
  void aHeadingLongerThanAPageGoesOnToo() throws IOException {
    Publication plain = publication(Tianjin.sheets().subList(0, 1));
    Publication.Leaf leaf = plain.leaves().get(0);
    String heading = numbers(10_000, 10_400);
    Publication published =
        plain.withLeaves(List.of(new Publication.Leaf(heading, leaf.bookmark(), leaf.grid())));
    try (PDDocument pdf = written(published.withCover(numbers(20_000, 20_400)), new PdfWriter())) {
      String text = text(pdf, 1, pdf.getNumberOfPages()).replaceAll("—\\d+—", "");
      assertThat(text).contains(numbers(20_000, 20_400), numbers(10_000, 10_400));
      find("项目名称", text, text.indexOf("第10399项"));
      assertThat(text(pdf, 1, 1)).doesNotContain("第20399项");
      assertThat(text(pdf, 3, 3)).doesNotContain("第10399项");
    }
  }

  @Test
  void theSameTablesGiveTheSameBytes() throws IOException {
    PdfWriter writer = new PdfWriter();
    byte[] first = bytes(publication(Tianjin.sheets()), writer);
    byte[] other = bytes(publication(Tianjin.sheets().subList(0, 1)), writer);
    assertThat(bytes(publication(Tianjin.sheets()), writer)).isEqualTo(first);
    assertThat(bytes(publication(Tianjin.sheets()), new PdfWriter())).isEqualTo(first);
    try (PDDocument pdf = Loader.loadPDF(first);
        PDDocument otherPdf = Loader.loadPDF(other)) {
      assertThat(pdf.getDocument().getDocumentID().toString())
          .isNotEqualTo(otherPdf.getDocument().getDocumentID().toString());
      assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
    }
  }

  @Test
  void aFileThatCannotBeWrittenToIsSaid() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("full");
          }
        };
    assertThatThrownBy(() -> new PdfWriter().write(publication(Tianjin.sheets()), full))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
  }

  @Test
  void aBookletWithoutTablesIsAnEmptyPage() throws IOException {
    try (PDDocument pdf = written(publication(List.of()), new PdfWriter())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void rareCharactersAreFound() throws IOException {
    Indicator row = Indicator.of("r", "产出指标", "数量指标", RARE, "描述", "≥1项");
    try (PDDocument pdf = written(publication(List.of(of(List.of(row)))), new PdfWriter())) {
      assertThat(text(pdf, 1, 1)).contains(RARE);
    }
  }

  /** A radical looks like the character, and a font has one shape for both; none has the last. */
  @Test
  void everyCharacterIsCopiedAsItself() throws IOException {
    String alike = "⼀一⼆二\uDBFF\uDFFD";
    Indicator row = Indicator.of("r", "产出指标", "数量指标", alike, "描述", "≥1项");
    try (PDDocument pdf = written(publication(List.of(of(List.of(row)))), new PdfWriter())) {
      assertThat(text(pdf, 1, 1)).contains(alike);
    }
  }

  /** Noto puts the Japanese font first into its files; some characters look foreign in it. */
  @Test
  void theFontIsThatForSimplifiedChinese() throws IOException {
    try (PDDocument pdf = written(publication(Tianjin.sheets()), new PdfWriter())) {
      PDResources resources = pdf.getPage(1).getResources();
      for (COSName name : resources.getFontNames()) {
        assertThat(resources.getFont(name).getName()).doesNotContainPattern("CJK(jp|kr|tc|hk)");
      }
    }
  }

  @Test
  void aFontOfAnotherNameIsFoundByWhatIsInIt() throws IOException {
    assertThat(FontConfig.chinese()).isNotEmpty().allMatch(Files::isRegularFile);
    PdfWriter writer = new PdfWriter(new FontFiles(List.of(), FontConfig::chinese));
    try (PDDocument pdf = written(publication(Tianjin.sheets()), writer)) {
      assertThat(text(pdf, 2, 2)).contains("信息化运行维护");
    }
    assertThat(notes).isEmpty();
  }

  @Test
  void aDamagedFontIsPassedOver(@TempDir Path folder) throws IOException {
    Path whole = FontConfig.chinese().get(0);
    byte[] half = Arrays.copyOf(Files.readAllBytes(whole), 10_000);
    Files.write(folder.resolve("simsun.ttc"), half);
    Files.write(folder.resolve("simhei.ttf"), new byte[1000]);
    PdfWriter writer = new PdfWriter(new FontFiles(List.of(folder), () -> List.of(whole)));
    try (PDDocument pdf = written(publication(Tianjin.sheets()), writer)) {
      assertThat(text(pdf, 2, 2)).contains("信息化运行维护");
    }
    assertThat(notes).isEmpty();
  }

  @Test
  void withoutAChineseFontTheFileComesAndSaysSo() throws IOException {
    PdfWriter writer = new PdfWriter(new FontFiles(List.of(), List::of));
    try (PDDocument pdf = written(publication(Tianjin.sheets()), writer)) {
      assertThat(text(pdf, 2, 2)).contains("信息化运行维护");
    }
    assertThat(notes).extracting(Message::key).containsExactly("pdf.fonts");
  }

  private static String numbers(int from, int to) {
    StringBuilder numbers = new StringBuilder();
    for (int i = from; i < to; i++) {
      numbers.append("第").append(i).append("项，");
    }
    return numbers.toString();
  }

  private static Sheet of(List<Indicator> rows) {
    return Tianjin.sheets().get(0).withIndicators(rows);
  }

  private static Publication publication(List<Sheet> sheets) {
    return Tianjin.form().publish(Booklet.of(Tianjin.form().id(), 2025, sheets));
  }

  private PDDocument written(Publication publication, PdfWriter writer) throws IOException {
    return Loader.loadPDF(bytes(publication, writer));
  }

  private byte[] bytes(Publication publication, PdfWriter writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    notes.addAll(writer.write(publication, out));
    return out.toByteArray();
  }

  private static int find(String sought, String text, int from) {
    int at = text.indexOf(bare(sought), from);
    assertThat(at).as(sought + " behind " + from).isNotNegative();
    return at + bare(sought).length();
  }

  private static String text(PDDocument pdf, int from, int to) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(from);
    stripper.setEndPage(to);
    return bare(stripper.getText(pdf));
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }
}
