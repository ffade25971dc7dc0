package org.goalsheet.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;

/** Tells files that hold others apart, by what they hold. */
final class Containers {
  /**
   * A stream's name in the directory of an old Office file, which may stand anywhere in the file.
   */
  private record Name(byte[] entry, FileKind kind) {
    /** Places of directory entries are multiples of this. */
    static final int STEP = 128;

    /** The name, its end and what else belongs to the 64 bytes of it. */
    static Name of(String name, FileKind kind) {
      return new Name((name + "\0").getBytes(StandardCharsets.UTF_16LE), kind);
    }

    boolean standsAt(byte[] bytes, int at) {
      return at + entry.length <= bytes.length
          && Arrays.equals(bytes, at, at + entry.length, entry, 0, entry.length);
    }
  }

  private static final List<Name> NAMES =
      List.of(
          Name.of("EncryptedPackage", FileKind.ENCRYPTED),
          Name.of("WordDocument", FileKind.OLD_WORD),
          Name.of("Workbook", FileKind.OLD_EXCEL),
          Name.of("Book", FileKind.OLD_EXCEL));

  private static final int CHUNK = 1 << 20;

  private Containers() {}

  static FileKind ofZip(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      boolean excel = zip.stream().map(ZipEntry::getName).anyMatch(Containers::isOfExcel);
      return excel ? FileKind.EXCEL : FileKind.WORD;
    } catch (IOException e) {
      // The reader finds the same, and says what is wrong.
      return FileKind.WORD;
    }
  }

  private static boolean isOfExcel(String part) {
    String name = part.toLowerCase(Locale.ROOT);
    return name.startsWith("xl/") || name.startsWith("/xl/");
  }

  /** The first name decides: what is put into a document comes after its own. */
  static FileKind ofOle2(Path file) throws Refused {
    try (InputStream in = Files.newInputStream(file)) {
      Optional<FileKind> found = Optional.empty();
      byte[] chunk = in.readNBytes(CHUNK);
      while (found.isEmpty() && chunk.length > 0) {
        found = firstIn(chunk);
        chunk = in.readNBytes(CHUNK);
      }
      return found.orElse(FileKind.OLD_OFFICE);
    } catch (IOException e) {
      throw new Refused(Message.of("store.unreadable", file), e);
    }
  }

  private static Optional<FileKind> firstIn(byte[] chunk) {
    for (int at = 0; at < chunk.length; at += Name.STEP) {
      for (Name name : NAMES) {
        if (name.standsAt(chunk, at)) {
          return Optional.of(name.kind());
        }
      }
    }
    return Optional.empty();
  }
}
