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

  /** A table; its cells have the role RAW. */
  public record Table(Grid grid) implements Block {}
}
