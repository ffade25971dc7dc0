package org.goalsheet.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The booklets that were open last, one path a line. */
public final class RecentFiles {
  private static final int MOST = 6;

  private final Path list;

  /**
   * @param folder where the list is kept; made when needed
   */
  public RecentFiles(Path folder) {
    this.list = folder.resolve("recent.txt");
  }

  /** The files, the last one first; those that are gone are left out. */
  public List<Path> list() throws IOException {
    if (!Files.exists(list)) {
      return List.of();
    }
    return Files.readAllLines(list).stream()
        .flatMap(line -> path(line).stream())
        .filter(Files::isRegularFile)
        .toList();
  }

  /** Puts a file in front. */
  public void add(Path file) throws IOException {
    Path absolute = file.toAbsolutePath().normalize();
    List<String> lines =
        Stream.concat(Stream.of(absolute), list().stream().filter(each -> !each.equals(absolute)))
            .limit(MOST)
            .map(Path::toString)
            .toList();
    Files.createDirectories(list.toAbsolutePath().getParent());
    AtomicFile.write(
        list, out -> out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
  }

  private static Optional<Path> path(String line) {
    try {
      return line.isBlank() ? Optional.empty() : Optional.of(Path.of(line));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
