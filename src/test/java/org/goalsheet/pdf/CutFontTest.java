package org.goalsheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.goalsheet.opentype.OpenType;
import org.junit.jupiter.api.Test;

/** What another library draws with a cut font, and with the whole one. */
class CutFontTest {
  private static final int MISSING = 0x10FFFD;

  /** One of these is on every computer. */
  private static final List<String> LATIN =
      List.of("dejavuserif.ttf", "liberationserif-regular.ttf", "times.ttf");

  private final FontFiles files = FontFiles.ofComputer();

  @Test
  void compactGlyphsAreDrawnTheSame() throws IOException {
    Path file = files.find("notoserifcjk-regular.ttc").orElseThrow();
    int[] characters =
        IntStream.concat(
                IntStream.concat("Aé①㎡≥“”⼀𠮷".codePoints(), IntStream.of(MISSING)),
                IntStream.iterate(0x4E00, each -> each < 0x9FA0, each -> each + 29))
            .sorted()
            .toArray();
    OpenType font = OpenType.open(file, List.of("sc-regular"));
    try (TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
        OpenTypeFont cut =
            new OTFParser().parse(new RandomAccessReadBuffer(font.cut(characters)))) {
      OpenTypeFont whole = (OpenTypeFont) collection.getFontByName("NotoSerifCJKsc-Regular");
      for (int character : characters) {
        assertThat(drawn(cut, character)).isEqualTo(drawn(whole, character));
        assertThat(width(cut, character)).isEqualTo(width(whole, character));
        assertThat(font.width(character)).isEqualTo((int) width(whole, character));
      }
      assertThat(drawn(cut, '表')).isNotEmpty();
      assertThat(cut.getName()).matches("[A-Z]{6}\\+NotoSerifCJKsc-Regular");
    }
    assertThat(font.has('A')).isTrue();
    assertThat(font.has(MISSING)).isFalse();
  }

  /** é is made of two other glyphs. */
  @Test
  void trueTypeGlyphsAreDrawnTheSame() throws IOException {
    Path file = LATIN.stream().flatMap(name -> files.find(name).stream()).findFirst().orElseThrow();
    int[] characters = "1Aaeéñ—≥".codePoints().sorted().toArray();
    byte[] bytes = OpenType.open(file, List.of()).cut(characters);
    try (TrueTypeFont whole =
            new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
        TrueTypeFont cut = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
      for (int character : characters) {
        assertThat(steps(outline(cut, character))).isEqualTo(steps(outline(whole, character)));
        assertThat(width(cut, character)).isEqualTo(width(whole, character));
      }
      assertThat(steps(outline(cut, 'é'))).isNotEmpty();
    }
  }

  private static int glyph(TrueTypeFont font, int character) throws IOException {
    return font.getUnicodeCmapLookup().getGlyphId(character);
  }

  private static double width(TrueTypeFont font, int character) throws IOException {
    return font.getAdvanceWidth(glyph(font, character));
  }

  private static GeneralPath outline(TrueTypeFont font, int character) throws IOException {
    return font.getGlyph().getGlyph(glyph(font, character)).getPath();
  }

  private static List<String> drawn(OpenTypeFont font, int character) throws IOException {
    CFFCIDFont compact = (CFFCIDFont) font.getCFF().getFont();
    int cid = compact.getCharset().getCIDForGID(glyph(font, character));
    return steps(compact.getType2CharString(cid).getPath());
  }

  private static List<String> steps(GeneralPath path) {
    List<String> steps = new ArrayList<>();
    float[] points = new float[6];
    for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
      Arrays.fill(points, 0);
      steps.add(at.currentSegment(points) + Arrays.toString(points));
    }
    return steps;
  }
}
