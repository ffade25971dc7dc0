package org.goalsheet.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.grid.RawDocument.Block;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;

/**
 * Reads the paragraphs and tables of a web page, or of what Word, Excel and WPS save as one under
 * other names, as a browser shows them. Nothing that the page points to is loaded. A table that
 * only frames others is read as if it were not there; another table within a cell stays in the
 * cell, its columns parted by tabs.
 */
public final class WebPageReader {
  /** The longest file that is read, in bytes; a hundred tables out of Word are 10 MB. */
  private static final int LONGEST = 32 * 1024 * 1024;

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Duration patience;

  public WebPageReader() {
    this(PATIENCE);
  }

  WebPageReader(Duration patience) {
    this.patience = patience;
  }

  /**
   * Reads a page in Unicode, GB18030, or the encoding that it names.
   *
   * @throws Refused when it cannot be read or is too large
   */
  public RawDocument read(Path file) throws Refused {
    return read(List.of(bytes(file)), file);
  }

  /**
   * Reads the pages of a web archive: a page with its pictures, or a workbook, in one file.
   *
   * @throws Refused as {@link #read(Path)}
   */
  public RawDocument readArchive(Path file) throws Refused {
    return read(WebArchive.pages(bytes(file)), file);
  }

  private RawDocument read(List<byte[]> pages, Path file) throws Refused {
    PageParser parser = new PageParser(file, patience);
    WebBody body = new WebBody(file);
    List<Block> blocks = new ArrayList<>();
    for (byte[] page : pages) {
      blocks.addAll(body.blocks(parser.parse(WebEncoding.text(page))));
    }
    return new RawDocument(blocks, List.of());
  }

  private static byte[] bytes(Path file) throws Refused {
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > LONGEST) {
        throw new Refused(Message.of("text.large", file, LONGEST / 1024 / 1024));
      }
      return in.readNBytes(LONGEST);
    } catch (IOException e) {
      throw new Refused(Message.of("text.unreadable", file), e);
    }
  }
}
