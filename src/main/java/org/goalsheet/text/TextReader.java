package org.goalsheet.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;

/**
 * Reads plain text with tables in it: exports in which every cell has a line of its own that begins
 * with a tab, and copies out of spreadsheets, in which every row has a line and tabs part its
 * cells.
 */
public final class TextReader {
  /** The longest file that is read, in bytes. */
  private static final int LIMIT = 64 * 1024 * 1024;

  /**
   * The paragraphs and tables of a file in UTF-8, UTF-16 with a byte order mark, or GB18030.
   *
   * @throws Refused when it cannot be read, is too large, or is no text
   */
  public RawDocument read(Path file) throws Refused {
    byte[] bytes = bytes(file);
    if (bytes.length > LIMIT) {
      throw new Refused(Message.of("text.large", file, LIMIT / 1024 / 1024));
    }
    String text =
        Encoding.decode(bytes).orElseThrow(() -> new Refused(Message.of("text.binary", file)));
    return TabbedRows.prevailIn(text) ? new TabbedRows(text).read() : new CellLines().read(text);
  }

  private static byte[] bytes(Path file) throws Refused {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LIMIT + 1);
    } catch (IOException e) {
      throw new Refused(Message.of("text.unreadable", file), e);
    }
  }
}
