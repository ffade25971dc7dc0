package org.goalsheet.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfStream;
import java.io.IOException;
import org.goalsheet.opentype.OpenType;

/** A font of this computer, or one that readers of PDF are said to have. */
sealed interface Font {
  /** Whether it has a character. */
  boolean has(int character);

  /** How wide a character is, in thousandths of the size. */
  int width(int character);

  /**
   * The font as a document has it.
   *
   * @param characters that the document shows in it, ascending
   */
  BaseFont of(int[] characters);

  /** A font of which the characters that are shown go into the document. */
  record Embedded(OpenType file) implements Font {
    @Override
    public boolean has(int character) {
      return file.has(character);
    }

    @Override
    public int width(int character) {
      return file.width(character);
    }

    @Override
    public BaseFont of(int[] characters) {
      try {
        // Not by OpenPDF's own store of fonts, which all threads of a program share for ever.
        BaseFont font =
            BaseFont.createFont(
                "cut.ttf",
                BaseFont.IDENTITY_H,
                BaseFont.EMBEDDED,
                false,
                file.cut(characters),
                null);
        font.setSubset(false);
        // Outlines are compact: to pack them takes a sixth off, and longer than all else of a font.
        font.setCompressionLevel(PdfStream.NO_COMPRESSION);
        return font;
      } catch (DocumentException | IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** A font of which the document has only the name. */
  record Named(BaseFont font) implements Font {
    @Override
    public boolean has(int character) {
      return font.charExists(character);
    }

    @Override
    public int width(int character) {
      return font.getWidth(character);
    }

    @Override
    public BaseFont of(int[] characters) {
      return font;
    }
  }
}
