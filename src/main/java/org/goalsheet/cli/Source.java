package org.goalsheet.cli;

import java.nio.file.Path;
import org.goalsheet.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A file to check, or a folder that could not be looked through.
 *
 * @param named whether a person has named it; what was found in a folder may be no table at all
 * @param trouble why there is nothing to read; null for a file
 */
record Source(Path path, boolean named, @Nullable Message trouble) {
  static Source named(Path file) {
    return new Source(file, true, null);
  }

  static Source found(Path file) {
    return new Source(file, false, null);
  }

  static Source closed(Path folder, Message trouble) {
    return new Source(folder, true, trouble);
  }
}
