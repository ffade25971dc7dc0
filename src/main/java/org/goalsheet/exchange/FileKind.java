package org.goalsheet.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goalsheet.message.Refused;
import org.goalsheet.store.SourceFile;

/** What a file is, told by its content: endings of names are often wrong. */
enum FileKind {
  BOOKLET,
  /** Word from 2007 on; and any zip that is nothing else, for its reader to refuse. */
  WORD,
  /** Word 97 to 2003, and what came before. */
  OLD_WORD,
  /** A whole Word document as one XML. */
  FLAT_WORD,
  /** Excel from 2007 on. */
  EXCEL,
  /** Excel 97 to 2003, and what came before. */
  OLD_EXCEL,
  WEB_PAGE,
  /** A web page with its pictures in one file, as a letter has them. */
  WEB_ARCHIVE,
  /** An Office file of 2007 or later behind a password. */
  ENCRYPTED,
  /** Another file of old Office, a presentation for example. */
  OLD_OFFICE,
  RTF,
  PDF,
  /** XML of another kind. */
  XML,
  /** Anything else; the reader of text refuses what is none. */
  TEXT;

  /** Enough to pass over the blanks before the first mark of a file written by hand. */
  private static final int BEGINNING = 4096;

  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  /** Old Office, and a newer file with a password. */
  private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  private static final Pattern WEB =
      Pattern.compile(
          "<(!--|(!doctype html|html|head|body|meta|title|style|script|link|base|table|div|center|"
              + "font|span|p|h\\d|br)\\b)");

  static FileKind of(Path file) throws Refused {
    byte[] bytes = SourceFile.beginning(file, BEGINNING);
    String beginning = new String(bytes, StandardCharsets.ISO_8859_1);
    if (beginning.startsWith("PK\u0003\u0004") || beginning.startsWith("PK\u0005\u0006")) {
      return Containers.ofZip(file);
    } else if (beginning.startsWith(OLE2)) {
      return Containers.ofOle2(file);
    }
    return ofText(marks(bytes, beginning).strip().toLowerCase(Locale.ROOT));
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

  private static FileKind ofText(String text) {
    if (text.startsWith("{\\rtf")) {
      return RTF;
    } else if (text.startsWith("{")) {
      return BOOKLET;
    } else if (text.startsWith("%pdf")) {
      return PDF;
    } else if (text.startsWith("mime-version:")
        || text.contains("content-type: multipart/related")) {
      return WEB_ARCHIVE;
    }
    return text.startsWith("<") ? ofMarkup(text) : TEXT;
  }

  private static FileKind ofMarkup(String text) {
    Stream<String> flat =
        Stream.of(
            "http://schemas.microsoft.com/office/word/2003/wordml",
            "http://schemas.microsoft.com/office/2006/xmlpackage");
    if (flat.anyMatch(text::contains)) {
      return FLAT_WORD;
    } else if (WEB.matcher(text).lookingAt() || text.contains("<html")) {
      return WEB_PAGE;
    }
    return text.startsWith("<?xml") ? XML : TEXT;
  }
}
