package org.goalsheet.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;

/**
 * The characters that a document shows, by fonts. They must be known before its first page is
 * drawn: what is drawn are the numbers that they have in the cut fonts.
 */
final class Letters {
  /** What page numbers are written in. */
  static final String DIGITS = "0123456789";

  private final Publication look;
  private final Fonts fonts;
  private final Map<Font, BitSet> shown = new LinkedHashMap<>();

  /**
   * @param look whose leaves do not matter
   */
  Letters(Publication look, Fonts fonts) {
    this.look = look;
    this.fonts = fonts;
  }

  void add(Leaf leaf) {
    add(leaf.heading(), fonts.face(look.heading()));
    leaf.grid().rows().forEach(row -> row.forEach(this::add));
  }

  private void add(Cell cell) {
    add(cell.text(), fonts.face(look.style(cell.role())));
  }

  void add(String text, Face face) {
    for (Face.Run run : face.runs(text)) {
      BitSet characters = shown.computeIfAbsent(run.font(), font -> new BitSet());
      run.text().codePoints().forEach(characters::set);
    }
  }

  /** The fonts with these characters and no others. */
  Map<Font, BaseFont> fonts() {
    Map<Font, BaseFont> cut = new LinkedHashMap<>();
    shown.forEach((font, characters) -> cut.put(font, font.of(characters.stream().toArray())));
    return cut;
  }
}
