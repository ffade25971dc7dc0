package org.goalsheet.excel;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The package of a workbook: XML parts, one after the other, that do not tell their time. */
final class PartsZip implements AutoCloseable {
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** A zip keeps local time, so this gives the same bytes in every zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final Markup markup;

  /**
   * @param out stays open
   */
  PartsZip(OutputStream out) {
    this.zip = new ZipOutputStream(new KeptOpen(out));
    this.markup = new Markup(zip);
  }

  /** Ends a part and begins the next. */
  Markup next(String name) throws IOException {
    markup.flush();
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    return markup.raw(DECLARATION);
  }

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
