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
    String text = marks(bytes, beginning).strip();
    if (isZip(beginning) || isOldOffice(beginning) || isMarkup(text)) {
      return WORD;
    }
    return text.startsWith("{") ? BOOKLET : TEXT;
  }

  /** The beginning as far as the marks that tell the kinds apart; they look alike in most codes. */
  private static String marks(byte[] bytes, String beginning) {
    if (beginning.startsWith(BYTE_ORDER_MARK)) {
      return beginning.substring(BYTE_ORDER_MARK.length());
    }
    if (beginning.startsWith("\u00FF\u00FE") || beginning.startsWith("\u00FE\u00FF")) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    boolean wide = bytes.length > 1 && bytes[0] == 0 ^ bytes[1] == 0;
    return wide ? beginning.replace("\0", "") : beginning;
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
