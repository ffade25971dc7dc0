package org.goalsheet.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** What a file is, by what is in it: names lie. */
enum FileKind {
  ZIP,
  /** Word 97 to 2003. */
  OLD_WORD,
  /** A Word, Excel or PowerPoint file behind a password. */
  ENCRYPTED,
  /** Another file of old Office. */
  OLD_OFFICE,
  RTF,
  HTML,
  XML,
  PDF,
  OTHER;

  private static final byte[] OLE2 = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  private static final int BEGINNING = 4096;
  private static final int CHUNK = 1 << 20;

  static FileKind of(Path file) throws IOException {
    byte[] beginning;
    try (InputStream in = Files.newInputStream(file)) {
      beginning = in.readNBytes(BEGINNING);
    }
    boolean ole2 =
        beginning.length > OLE2.length
            && Arrays.equals(OLE2, Arrays.copyOf(beginning, OLE2.length));
    return ole2 ? ofOle2(file) : ofBeginning(beginning);
  }

  private static FileKind ofBeginning(byte[] beginning) {
    String text = new String(beginning, charset(beginning)).strip().toLowerCase(Locale.ROOT);
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (bare.startsWith("pk\u0003\u0004") || bare.startsWith("pk\u0005\u0006")) {
      return ZIP;
    } else if (bare.startsWith("{\\rtf")) {
      return RTF;
    } else if (bare.startsWith("%pdf")) {
      return PDF;
    } else if (bare.startsWith("mime-version:") || bare.startsWith("<") && bare.contains("<html")) {
      return HTML;
    } else if (bare.startsWith("<table") || bare.startsWith("<!doctype html")) {
      return HTML;
    }
    return bare.startsWith("<?xml") ? XML : OTHER;
  }

  private static Charset charset(byte[] beginning) {
    boolean utf16 =
        beginning.length > 1
            && ((beginning[0] == (byte) 0xFF && beginning[1] == (byte) 0xFE)
                || (beginning[0] == (byte) 0xFE && beginning[1] == (byte) 0xFF));
    return utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  /**
   * The names in an OLE2 file's directory, which may stand anywhere in it, tell the kinds apart.
   */
  private static FileKind ofOle2(Path file) throws IOException {
    if (contains(file, "EncryptedPackage")) {
      return ENCRYPTED;
    }
    return contains(file, "WordDocument") ? OLD_WORD : OLD_OFFICE;
  }

  private static boolean contains(Path file, String name) throws IOException {
    String sought =
        new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    String before = "";
    try (InputStream in = Files.newInputStream(file)) {
      byte[] chunk = in.readNBytes(CHUNK);
      while (chunk.length > 0) {
        String text = before + new String(chunk, StandardCharsets.ISO_8859_1);
        if (text.contains(sought)) {
          return true;
        }
        before = text.substring(Math.max(0, text.length() - sought.length()));
        chunk = in.readNBytes(CHUNK);
      }
    }
    return false;
  }
}
