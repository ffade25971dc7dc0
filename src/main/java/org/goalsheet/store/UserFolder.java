package org.goalsheet.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Where the program keeps what belongs to a person but stands in none of their files. */
public final class UserFolder {
  private UserFolder() {}

  /**
   * The folder for this person on this system; it need not be there yet.
   *
   * @param environment the variables of the process
   * @param home the person's home folder
   */
  public static Path of(Map<String, String> environment, Path home) {
    return Stream.of("LOCALAPPDATA", "XDG_STATE_HOME")
        .map(environment::get)
        .filter(value -> value != null && !value.isBlank())
        .map(Path::of)
        .findFirst()
        .orElse(home.resolve(".local").resolve("state"))
        .resolve("goalsheet");
  }
}
