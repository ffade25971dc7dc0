package org.goalsheet.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;

/** Reads and writes booklet files ({@code .jxmb}): UTF-8 JSON, one file a booklet. */
public final class BookletStore {
  /** How many sheets a booklet may have. */
  public static final int MOST_SHEETS = 10_000;

  /** How many indicators a sheet may have. */
  public static final int MOST_ROWS = 500;

  static final String FORMAT = "goalsheet";
  static final int VERSION = 1;

  /** The longest file that is read, in bytes. */
  static final int LIMIT = 64 * 1024 * 1024;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Supplier<String> ids;

  /**
   * @param ids makes ids for sheets and indicators that have none in a file written by hand
   */
  public BookletStore(Supplier<String> ids) {
    this.ids = ids;
  }

  /**
   * Reads a booklet. What the file says beyond what this program knows is kept in the extras; a
   * form that this program does not know is kept as well.
   *
   * @throws Refused when the file cannot be read, or is no undamaged booklet of version 1
   */
  public Booklet read(Path file) throws Refused {
    return decode(SourceFile.read(file, LIMIT), file);
  }

  /**
   * Reads a booklet that does not stand in a file of its own, as the program's sample.
   *
   * @param in stays open
   * @param name what messages call it
   * @throws IOException when the stream cannot be read
   * @throws Refused when it is no undamaged booklet of version 1
   */
  public Booklet read(InputStream in, String name) throws IOException, Refused {
    return decode(in.readNBytes(LIMIT), Path.of(name));
  }

  /**
   * Writes a booklet in place of what the file held. It is written only when what goes to disk
   * reads back as the same booklet; an old file is whole until the new one is.
   *
   * @throws Refused when it cannot be written; then the old file is as it was
   */
  public void write(Booklet booklet, Path file) throws Refused {
    byte[] bytes = proven(booklet, file);
    try {
      AtomicFile.write(file, out -> out.write(bytes));
    } catch (IOException e) {
      throw WriteFailure.refused(file, e);
    }
  }

  private byte[] proven(Booklet booklet, Path file) throws Refused {
    try {
      byte[] bytes = encode(new BookletWriter().write(booklet));
      if (!decode(bytes, file).equals(booklet)) {
        throw new Refused(Message.of("store.unsaved", file, Message.text("store.unequal")));
      }
      return bytes;
    } catch (CharacterCodingException e) {
      throw new Refused(Message.of("store.unsaved", file, Message.text("store.surrogate")), e);
    } catch (IOException e) {
      throw WriteFailure.refused(file, e);
    }
  }

  private Booklet decode(byte[] bytes, Path file) throws Refused {
    if (isUtf16(bytes)) {
      throw new Refused(Message.of("store.utf16", file));
    }
    String text = utf8(bytes, file);
    if (text.isBlank()) {
      throw new Refused(Message.of("store.empty", file));
    }
    if (!text.stripLeading().startsWith("{")) {
      throw new Refused(Message.of("store.foreign", file));
    }
    return new BookletReader(text, file.toString(), ids).read();
  }

  /** By its mark, or since the first character of JSON has a zero byte in UTF-16. */
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return mark == 0xFEFF || mark == 0xFFFE || bytes[0] == 0 ^ bytes[1] == 0;
  }

  private static String utf8(byte[] bytes, Path file) throws Refused {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Refused(Message.of("store.encoding", file), e);
    }
  }

  private static byte[] encode(String text) throws CharacterCodingException {
    ByteBuffer buffer = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }
}
