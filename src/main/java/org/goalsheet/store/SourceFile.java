package org.goalsheet.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;

/** Reads files, and says in plain words why one cannot be read. */
public final class SourceFile {
  private SourceFile() {}

  /**
   * The whole file.
   *
   * @param limit the most bytes that it may have
   * @throws Refused when it is missing, a folder or a device, unreadable, empty or too large
   */
  public static byte[] read(Path file, int limit) throws Refused {
    byte[] bytes = beginning(file, limit + 1);
    if (bytes.length > limit) {
      throw new Refused(Message.of("store.large", file, limit / 1024 / 1024));
    }
    return bytes;
  }

  /**
   * The first bytes of the file, at most {@code count}.
   *
   * @throws Refused when it is missing, a folder, unreadable or empty; or a device or a pipe, which
   *     cannot be read twice and may never end
   */
  public static byte[] beginning(Path file, int count) throws Refused {
    if (Files.isDirectory(file)) {
      throw new Refused(Message.of("store.folder", file));
    }
    if (Files.notExists(file)) {
      throw new Refused(Message.of("store.missing", file));
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new Refused(Message.of("store.special", file));
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(count);
    } catch (IOException e) {
      throw new Refused(Message.of("store.unreadable", file), e);
    }
    if (bytes.length == 0) {
      throw new Refused(Message.of("store.empty", file));
    }
    return bytes;
  }
}
