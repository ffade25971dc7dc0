package org.goalsheet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goalsheet.exchange.Exchange;
import org.goalsheet.message.Message;

/**
 * Finds the files to check: those that are named, whatever they are, and in folders that are named,
 * and in the folders within, those that look like tables by their endings, in the order of their
 * names. Hidden files are left out, and what Word puts beside a file that it has open.
 */
final class Sources {
  private final List<Source> found = new ArrayList<>();
  private final Set<Path> above = new HashSet<>();

  private Sources() {}

  static List<Source> of(List<Path> named) {
    Sources sources = new Sources();
    named.forEach(sources::add);
    return sources.found;
  }

  private void add(Path path) {
    if (!Files.isDirectory(path)) {
      found.add(Source.named(path));
      return;
    }
    int before = found.size();
    lookThrough(path);
    if (found.size() == before) {
      found.add(Source.closed(path, Message.of("cli.check.folder.empty", path)));
    }
  }

  private void lookThrough(Path folder) {
    try {
      Path real = folder.toRealPath();
      if (above.add(real)) {
        entries(folder).forEach(this::addEntry);
        above.remove(real);
      } else {
        found.add(Source.closed(folder, Message.of("cli.check.folder.loop", folder)));
      }
    } catch (IOException | UncheckedIOException e) {
      found.add(Source.closed(folder, Message.of("cli.check.folder.unreadable", folder)));
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted(Comparator.comparing(Sources::name)).toList();
    }
  }

  private void addEntry(Path entry) {
    if (isLeftOut(entry)) {
      return;
    }
    if (Files.isDirectory(entry)) {
      lookThrough(entry);
    } else if (Exchange.isReadByEnding(entry) && !isDevice(entry)) {
      found.add(Source.found(entry));
    }
  }

  private static boolean isLeftOut(Path entry) {
    String name = name(entry);
    return name.startsWith(".") || name.startsWith("~$") || isHidden(entry);
  }

  private static boolean isHidden(Path entry) {
    try {
      return Files.isHidden(entry);
    } catch (IOException e) {
      return false;
    }
  }

  /** To read a pipe would be to wait for ever. A link to nothing is none: that is to be told. */
  private static boolean isDevice(Path entry) {
    return Files.exists(entry) && !Files.isRegularFile(entry);
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
