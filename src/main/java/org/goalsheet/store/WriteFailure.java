package org.goalsheet.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;

/** Says in plain words why a file could not be written. */
public final class WriteFailure {
  private WriteFailure() {}

  /** The sentence for a failure of {@link AtomicFile#write}. */
  public static Refused refused(Path target, IOException cause) {
    return new Refused(Message.of(key(target, cause), target), cause);
  }

  private static String key(Path target, IOException cause) {
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return "store.write.folder";
    }
    if (cause instanceof NoSuchFileException) {
      return "store.write.missing";
    }
    return cause instanceof AccessDeniedException ? "store.write.denied" : "store.write.failed";
  }
}
