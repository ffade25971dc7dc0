package org.goalsheet.ooxml;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A package that is written: a zip of XML parts, one after the other, that do not tell their time,
 * so that the same parts give the same bytes.
 */
public final class PartsZip implements AutoCloseable {
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** A zip keeps local time, so this gives the same bytes in every zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final Markup markup;

  /**
   * @param out stays open
   */
  public PartsZip(OutputStream out) {
    this.zip = new ZipOutputStream(new KeptOpen(out));
    this.markup = new Markup(zip);
  }

  /**
   * Ends a part and begins the next, with its declaration.
   *
   * @param name as {@code word/document.xml}; another than those before
   * @return where the part is written to, until the next begins
   * @throws IOException when the stream behind cannot be written to
   */
  public Markup next(String name) throws IOException {
    markup.flush();
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    return markup.raw(DECLARATION);
  }

  /**
   * Ends the last part and the package.
   *
   * @throws IOException when the stream behind cannot be written to
   */
  @Override
  public void close() throws IOException {
    try (zip) {
      markup.flush();
    }
  }

  private static final class KeptOpen extends FilterOutputStream {
    KeptOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
