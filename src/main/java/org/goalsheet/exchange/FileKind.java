package org.goalsheet.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.goalsheet.message.Refused;
import org.goalsheet.store.SourceFile;

/** Who reads a file, told by how its content begins: endings of names are often wrong. */
enum FileKind {
  BOOKLET,
  /** Word files, and what is often taken for one: their reader says what it is instead. */
  WORD,
  /** Anything else; the reader of text refuses what is none. */
  TEXT;

  /** Enough to pass over the blanks before the first mark of a file written by hand. */
  private static final int BEGINNING = 4096;

  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  static FileKind of(Path file) throws Refused {
    byte[] bytes = SourceFile.beginning(file, BEGINNING);
    String beginning = new String(bytes, StandardCharsets.ISO_8859_1);
    String text =
        beginning.startsWith(BYTE_ORDER_MARK)
            ? beginning.substring(BYTE_ORDER_MARK.length()).strip()
            : beginning.strip();
    if (isZip(beginning) || isOldOffice(beginning) || isMarkup(text)) {
      return WORD;
    }
    return text.startsWith("{") ? BOOKLET : TEXT;
  }

  private static boolean isZip(String beginning) {
    return beginning.startsWith("PK\u0003\u0004");
  }

  /** Word and Excel of before 2007; a newer file with a password looks the same. */
  private static boolean isOldOffice(String beginning) {
    return beginning.startsWith("\u00D0\u00CF\u0011\u00E0");
  }

  /** PDF, rich text, web pages. */
  private static boolean isMarkup(String text) {
    return Stream.of("%PDF", "{\\rtf", "<").anyMatch(text::startsWith);
  }
}
