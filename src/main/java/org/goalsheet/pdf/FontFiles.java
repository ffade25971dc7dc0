package org.goalsheet.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The font files of a computer, by their names in small letters. */
final class FontFiles {
  private static final int DEPTH = 6;

  private final Map<String, Path> files = new HashMap<>();
  private final Supplier<List<Path>> chinese;

  /**
   * @param folders where fonts lie; one that is missing or closed is passed over
   * @param chinese finds Chinese fonts by what is in them
   */
  FontFiles(List<Path> folders, Supplier<List<Path>> chinese) {
    this.chinese = chinese;
    folders.forEach(this::add);
  }

  /** Those of Windows, Linux and macOS, whichever this is; a person's own come last. */
  static FontFiles ofComputer() {
    Path home = Path.of(System.getProperty("user.home"));
    String windows = System.getenv().getOrDefault("WINDIR", "C:\\Windows");
    return new FontFiles(
        Stream.concat(
                Stream.of(
                    "/usr/share/fonts",
                    "/usr/local/share/fonts",
                    "/System/Library/Fonts",
                    "/Library/Fonts",
                    windows + "\\Fonts"),
                Stream.of(
                        ".fonts",
                        ".local/share/fonts",
                        "Library/Fonts",
                        "AppData/Local/Microsoft/Windows/Fonts")
                    .map(folder -> home.resolve(folder).toString()))
            .map(Path::of)
            .toList(),
        FontConfig::chinese);
  }

  private void add(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder, DEPTH)) {
      all.filter(Files::isRegularFile)
          .forEach(
              file ->
                  files.putIfAbsent(file.getFileName().toString().toLowerCase(Locale.ROOT), file));
    } catch (IOException | UncheckedIOException e) {
      // A folder that cannot be read has no fonts for us; others may have.
    }
  }

  /**
   * @param name of the file, in small letters
   */
  Optional<Path> find(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** Chinese fonts of any name; looks for them, which takes a while. */
  List<Path> chinese() {
    return chinese.get();
  }
}
