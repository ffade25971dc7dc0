package org.goalsheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.goalsheet.Tianjin;
import org.goalsheet.grid.Publication;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.api.Test;

class ProofTest {
  /** A little above that of a screen, and odd, so that pixels fall between lines. */
  private static final double SCALE = 1.37;

  private static final int WHITE = 0xFFFFFFFF;

  /** Title page, contents, and the first table on its two pages. */
  private static final int LONG_LEAF = 2;

  private final Booklet booklet = booklet(60);

  @Test
  void aPageLooksAsInTheFileOfAll() throws IOException {
    Publication publication = published(booklet);
    Proof proof = Proof.of(publication);
    try (PDDocument pdf = written(publication)) {
      assertThat(proof.pages()).isEqualTo(pdf.getNumberOfPages());
      for (int page = 0; page < proof.pages(); page++) {
        assertSame(proof.draw(page, SCALE), drawn(pdf, page), page);
      }
    }
  }

  @Test
  void afterAChangeThePagesAreThoseOfAProofMadeAnew() throws IOException {
    Proof proof = Proof.of(published(booklet));
    drawAll(proof);
    List<Booklet> changed =
        List.of(
            booklet.with(name(0), "短"),
            booklet.with(name(0), "很长的名字，".repeat(200)),
            booklet.with(FieldRef.head("s2", Field.NAME), "另一个项目"),
            booklet.withSheets(booklet.sheets().subList(0, 2)),
            booklet);
    for (Booklet next : changed) {
      proof = proof.next(published(next));
      assertSame(proof, Proof.of(published(next)));
    }
    Publication bare = Tianjin.form().publish(booklet);
    assertSame(proof.next(bare), Proof.of(bare));
  }

  @Test
  void pagesAndLeavesKnowEachOther() {
    Proof proof = Proof.of(published(booklet));
    assertThat(proof.leafOf(0)).isEqualTo(-1);
    assertThat(proof.leafOf(1)).isEqualTo(-1);
    for (int leaf = 0; leaf < 3; leaf++) {
      assertThat(proof.leafOf(proof.firstPage(leaf))).isEqualTo(leaf);
      assertThat(proof.leafOf(proof.firstPage(leaf) - 1)).isEqualTo(leaf - 1);
    }
    assertThat(proof.leafOf(LONG_LEAF + 1)).isZero();
    assertThat(proof.size(0).width()).isLessThan(proof.size(0).height());
  }

  @Test
  void whatIsNotThereIsRefused() {
    Proof proof = Proof.of(published(booklet));
    int pages = proof.pages();
    assertThatThrownBy(() -> proof.draw(pages, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> proof.spots(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> proof.size(pages)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> proof.firstPage(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aPlaceOnThePageIsTheValueThere() {
    Proof proof = Proof.of(published(booklet));
    assertThat(valuesAtTheMiddle(proof, proof.firstPage(0), "第1项")).containsExactly(name(1));
    int page = proof.firstPage(1);
    assertThat(valuesAtTheMiddle(proof, page, "项目名称")).isEmpty();
    assertThat(valuesAtTheMiddle(proof, page, booklet.sheets().get(1).goal()))
        .containsExactly(FieldRef.head("s2", Field.GOAL));
    assertThat(proof.spots(0)).isEmpty();
  }

  @Test
  void aMergedLevelIsTheValueOfItsFirstRowOnEveryPage() {
    Proof proof = Proof.of(published(booklet));
    FieldRef level = new FieldRef("s1", Field.LEVEL1, "r0");
    assertThat(valuesAtTheMiddle(proof, LONG_LEAF, "产出指标")).containsExactly(level);
    assertThat(valuesAtTheMiddle(proof, LONG_LEAF + 1, "产出指标")).containsExactly(level);
  }

  @Test
  void aTextThatGoesOnIsTheSameValueOnTheNextPage() {
    FieldRef place = new FieldRef("s1", Field.DESCRIPTION, "r0");
    String text = "很长的描述，".repeat(1500);
    Proof proof = Proof.of(published(booklet(1).with(place, text)));
    assertThat(valuesAtTheMiddle(proof, LONG_LEAF, text)).containsExactly(place);
    assertThat(valuesAtTheMiddle(proof, LONG_LEAF + 1, text)).containsExactly(place);
  }

  @Test
  void aSpotIsWhereTheLinesOfItsCellAreDrawn() throws IOException {
    Proof proof = Proof.of(published(booklet));
    PageImage image = proof.draw(LONG_LEAF, 2);
    for (Spot spot : proof.spots(LONG_LEAF)) {
      if (spot.cell().role().ruled()) {
        int row = (int) (2 * spot.y());
        int column = (int) (2 * (spot.x() + spot.width() / 2));
        assertThat(image.argb()[row * image.width() + column]).isNotEqualTo(WHITE);
      }
    }
  }

  /** Of all that is drawn over the middle of cells that say this. */
  private static List<FieldRef> valuesAtTheMiddle(Proof proof, int page, String text) {
    List<Spot> spots = proof.spots(page);
    return spots.stream()
        .filter(spot -> spot.cell().text().equals(text))
        .flatMap(
            spot ->
                spots.stream()
                    .filter(
                        each ->
                            each.contains(
                                middle(spot.x(), spot.width()), middle(spot.y(), spot.height()))))
        .flatMap(spot -> spot.cell().refs().stream().limit(1))
        .toList();
  }

  private static double middle(double begin, double length) {
    return begin + length / 2;
  }

  private static FieldRef name(int row) {
    return new FieldRef("s1", Field.INDICATOR_NAME, "r" + row);
  }

  /** The published tables; the first with so many rows. */
  private static Booklet booklet(int rows) {
    List<Sheet> sheets = new ArrayList<>(Tianjin.sheets());
    List<Indicator> indicators = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      indicators.add(Indicator.of("r" + i, "产出指标", "数量指标", "第" + i + "项", "描述", "≥" + i + "项"));
    }
    sheets.set(0, sheets.get(0).withIndicators(indicators));
    return Booklet.of(Tianjin.form().id(), 2025, sheets);
  }

  private static Publication published(Booklet booklet) {
    return Tianjin.form().publish(booklet).withCover("市文化局\n2025年");
  }

  private static PDDocument written(Publication publication) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(publication, out);
    return Loader.loadPDF(out.toByteArray());
  }

  private static PageImage drawn(PDDocument pdf, int page) throws IOException {
    BufferedImage image = new PDFRenderer(pdf).renderImage(page, (float) SCALE);
    int width = image.getWidth();
    int height = image.getHeight();
    return new PageImage(
        width, height, image.getRGB(0, 0, width, height, new int[width * height], 0, width));
  }

  private static void drawAll(Proof proof) throws IOException {
    for (int page = 0; page < proof.pages(); page++) {
      proof.draw(page, 1);
    }
  }

  private static void assertSame(Proof proof, Proof expected) throws IOException {
    assertThat(proof.pages()).isEqualTo(expected.pages());
    for (int page = 0; page < proof.pages(); page++) {
      assertThat(proof.spots(page)).isEqualTo(expected.spots(page));
      assertSame(proof.draw(page, 1), expected.draw(page, 1), page);
    }
  }

  private static void assertSame(PageImage image, PageImage expected, int page) {
    assertThat(image.width()).isEqualTo(expected.width());
    assertThat(image.height()).isEqualTo(expected.height());
    assertThat(image.argb()).as("page %d", page).isEqualTo(expected.argb());
  }
}
