package org.goalsheet.grid;

import java.util.List;
import org.goalsheet.message.Message;

/**
 * What a reader found in a file from outside, in its order.
 *
 * @param notes what the reader itself had to leave out, for the person to know
 */
public record RawDocument(List<Block> blocks, List<Message> notes) {
  public RawDocument {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  /** A piece of the document's body. */
  public sealed interface Block {}

  /** A paragraph outside the tables, without its formatting. */
  public record Paragraph(String text) implements Block {}

  /**
   * A table; its cells have the role RAW.
   *
   * @param merges whether its format can merge cells; where it cannot, a merged cell has come as
   *     one with the text and blank ones after it
   */
  public record Table(Grid grid, boolean merges) implements Block {
    /** A table of a format that can merge cells. */
    public Table(Grid grid) {
      this(grid, true);
    }
  }
}
