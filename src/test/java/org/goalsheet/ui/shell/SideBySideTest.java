package org.goalsheet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.goalsheet.HardCase;
import org.goalsheet.NeedsOffice;
import org.goalsheet.Office;
import org.goalsheet.exchange.Exchange;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Ids;
import org.goalsheet.model.Sheet;
import org.goalsheet.ui.NeedsDisplay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * A table on the screen, in the preview, in PDF, and in Word and Excel as another office program
 * prints them. The test compares texts; for eyes it leaves the pictures, from left to right in that
 * order, in {@code target/side-by-side}.
 */
@Tag("ui")
@ExtendWith({NeedsDisplay.class, NeedsOffice.class, ApplicationExtension.class})
class SideBySideTest {
  private static final Path PICTURES = Path.of("target", "side-by-side");
  private static final int HEIGHT = 1200;
  private static final int GAP = 20;

  private final FxRobot robot = new FxRobot();
  @TempDir private Path folder;
  private Clerk clerk;

  @Start
  void start(Stage stage) {
    clerk = new Clerk(stage, folder.resolve("user"));
  }

  @ParameterizedTest
  @EnumSource(HardCase.class)
  void theSameTextsStandEverywhere(HardCase hard)
      throws IOException, InterruptedException, Refused {
    Publication publication = hard.publication();
    Path word = written(publication, "word.docx");
    Path excel = written(publication, "excel.xlsx");
    new Office(folder).print(word, excel);
    robot.interact(() -> clerk.given(hard.sheets().toArray(Sheet[]::new)));
    BufferedImage screen = picture(".desk");

    assertThat(onScreen()).containsExactlyElementsOf(cells(publication.leaves().subList(0, 1)));
    for (String name : List.of("word.pdf", "excel.pdf")) {
      assertThat(characters(printed(name))).as(name).containsAll(characters(text(publication)));
    }

    clerk.clickOn("ui.preview");
    clerk.until("a page stands there", () -> robot.lookup(".printed-page").tryQuery().isPresent());
    draw(
        hard,
        screen,
        picture(".printed-page"),
        firstTable(written(publication, "a.pdf"), publication),
        firstTable(folder.resolve("word.pdf"), publication),
        firstTable(folder.resolve("excel.pdf"), publication));
  }

  private Path written(Publication publication, String name) throws Refused {
    Path file = folder.resolve(name);
    new Exchange(new Ids()).export(publication, file);
    return file;
  }

  private List<String> onScreen() {
    return robot.lookup(".cell").queryAll().stream()
        .filter(node -> node.getStyleClass().stream().anyMatch(each -> each.startsWith("role-")))
        .map(Node::getAccessibleText)
        .toList();
  }

  private static List<String> cells(List<Leaf> leaves) {
    return leaves.stream()
        .flatMap(leaf -> leaf.grid().rows().stream())
        .flatMap(List::stream)
        .map(Cell::text)
        .toList();
  }

  private static String text(Publication publication) {
    return String.join("", cells(publication.leaves()));
  }

  /** Each with its count, as 年3 for the third: none may have been cut off. */
  private static List<String> characters(String text) {
    return text
        .codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .boxed()
        .collect(Collectors.groupingBy(Character::toString, Collectors.counting()))
        .entrySet()
        .stream()
        .flatMap(
            each ->
                Stream.iterate(1L, i -> i <= each.getValue(), i -> i + 1)
                    .map(count -> each.getKey() + count))
        .toList();
  }

  private String printed(String name) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(folder.resolve(name).toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private BufferedImage picture(String style) {
    return robot.fromAll().lookup(style).queryAll().stream()
        .findFirst()
        .map(this::picture)
        .orElseThrow();
  }

  private BufferedImage picture(Node node) {
    List<WritableImage> taken = new ArrayList<>();
    robot.interact(() -> taken.add(node.snapshot(new SnapshotParameters(), null)));
    WritableImage seen = taken.get(0);
    PixelReader pixels = seen.getPixelReader();
    Rectangle2D size = new Rectangle2D(0, 0, seen.getWidth(), seen.getHeight());
    BufferedImage picture =
        new BufferedImage(
            (int) size.getWidth(), (int) size.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        picture.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    return picture;
  }

  /** The page that the first table begins on: behind the contents, where there are any. */
  private static BufferedImage firstTable(Path file, Publication publication) throws IOException {
    boolean pages = !file.endsWith("excel.pdf");
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFRenderer(pdf).renderImage(pages && publication.hasContents() ? 1 : 0, 2);
    }
  }

  private static void draw(HardCase hard, BufferedImage... pictures) throws IOException {
    int width = GAP;
    for (BufferedImage picture : pictures) {
      width += width(picture) + GAP;
    }
    BufferedImage all = new BufferedImage(width, HEIGHT + 2 * GAP, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = all.createGraphics();
    int x = GAP;
    for (BufferedImage picture : pictures) {
      Image scaled =
          picture.getScaledInstance(width(picture), height(picture), Image.SCALE_AREA_AVERAGING);
      graphics.drawImage(scaled, x, GAP, null);
      x += width(picture) + GAP;
    }
    graphics.dispose();
    Files.createDirectories(PICTURES);
    ImageIO.write(all, "png", PICTURES.resolve(hard + ".png").toFile());
  }

  private static int width(BufferedImage picture) {
    return (int) Math.round(picture.getWidth() * scale(picture));
  }

  private static int height(BufferedImage picture) {
    return (int) Math.round(picture.getHeight() * scale(picture));
  }

  private static double scale(BufferedImage picture) {
    return Math.min(1, HEIGHT / (double) picture.getHeight());
  }
}
