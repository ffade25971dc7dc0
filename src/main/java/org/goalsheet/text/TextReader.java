package org.goalsheet.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.text.Encoding.Decoded;

/**
 * Reads plain text with tables in it: exports in which every cell has a line of its own that begins
 * with a tab, and copies out of spreadsheets, in which every row has a line and tabs part its
 * cells.
 */
public final class TextReader {
  /** The longest file that is read, in bytes; a thousand tables are 4 MB. */
  private static final int LIMIT = 16 * 1024 * 1024;

  /**
   * The paragraphs and tables of a file in UTF-8, UTF-16 with a byte order mark, or GB18030.
   *
   * <p>Where the file ends within a character, what stands before it is read.
   *
   * @throws Refused when it cannot be read, is too large, or is no text
   */
  public RawDocument read(Path file) throws Refused {
    Decoded decoded =
        Encoding.decode(bytes(file))
            .orElseThrow(() -> new Refused(Message.of("text.binary", file)));
    String text = decoded.text();
    Tables tables = new Tables(file);
    if (TabbedRows.prevailIn(text)) {
      new TabbedRows(text, tables).read();
    } else {
      new CellLines(tables).read(text);
    }
    return new RawDocument(
        tables.blocks(), decoded.cut() ? List.of(Message.of("text.cut")) : List.of());
  }

  private static byte[] bytes(Path file) throws Refused {
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > LIMIT) {
        throw new Refused(Message.of("text.large", file, LIMIT / 1024 / 1024));
      }
      return in.readNBytes(LIMIT);
    } catch (IOException e) {
      throw new Refused(Message.of("text.unreadable", file), e);
    }
  }
}
