package org.goalsheet.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is not saved yet in a folder of the program's own, so that a crash or a power cut
 * loses nothing. A draft is locked while the program that writes it runs: what is left without a
 * lock was left behind.
 */
public final class Drafts implements AutoCloseable {
  private static final String BOOKLET = ".jxmb";
  private static final String ORIGIN = ".file";
  private static final String LOCK = ".lock";

  private final Path folder;
  private final BookletStore store;
  private final String own;
  private @Nullable FileChannel lock;
  private boolean closed;

  /**
   * @param folder made when the first draft is kept
   * @param ids names this program's draft
   */
  public Drafts(Path folder, BookletStore store, Supplier<String> ids) {
    this.folder = folder;
    this.store = store;
    this.own = ids.get();
  }

  /**
   * Keeps a booklet in place of the one kept before.
   *
   * @param file its own file; null where it has none yet
   */
  public synchronized void keep(Booklet booklet, @Nullable Path file) throws IOException, Refused {
    if (closed) {
      return;
    }
    Files.createDirectories(folder);
    hold();
    String origin = file == null ? "" : file.toAbsolutePath().toString();
    AtomicFile.write(path(own, ORIGIN), out -> out.write(origin.getBytes(StandardCharsets.UTF_8)));
    store.write(booklet, path(own, BOOKLET));
  }

  /** Forgets what was kept: it is saved, or was given up. */
  public synchronized void forget() throws IOException {
    delete(own);
  }

  /** What programs that do not run any more have left behind, the newest first. */
  public List<Draft> leftBehind() throws IOException {
    List<Draft> drafts = new ArrayList<>();
    for (String id : kept()) {
      if (!isHeld(id)) {
        read(id).ifPresent(drafts::add);
      }
    }
    drafts.sort((one, other) -> other.kept().compareTo(one.kept()));
    return drafts;
  }

  /** Throws a draft away that was left behind. */
  public void discard(Draft draft) throws IOException {
    delete(draft.id());
  }

  /** Ends without a draft; what is still on its way to be kept is not kept any more. */
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    forget();
    if (lock != null) {
      lock.close();
      lock = null;
      Files.deleteIfExists(path(own, LOCK));
    }
  }

  private void hold() throws IOException {
    if (lock == null) {
      FileChannel channel = openLock(own);
      channel.lock();
      lock = channel;
    }
  }

  private FileChannel openLock(String id) throws IOException {
    return FileChannel.open(path(id, LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private boolean isHeld(String id) throws IOException {
    try (FileChannel channel = openLock(id);
        FileLock free = channel.tryLock()) {
      return free == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  private List<String> kept() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(BOOKLET) && !name.startsWith("."))
          .map(name -> name.substring(0, name.length() - BOOKLET.length()))
          .toList();
    }
  }

  /** A draft that cannot be read stays where it is; it is just not offered. */
  private Optional<Draft> read(String id) throws IOException {
    Path file = path(id, BOOKLET);
    try {
      Booklet booklet = store.read(file);
      return Optional.of(
          new Draft(booklet, origin(id), Files.getLastModifiedTime(file).toInstant(), id));
    } catch (Refused e) {
      return Optional.empty();
    }
  }

  private Optional<Path> origin(String id) throws IOException {
    Path file = path(id, ORIGIN);
    String origin = Files.exists(file) ? Files.readString(file).strip() : "";
    return origin.isEmpty() ? Optional.empty() : Optional.of(Path.of(origin));
  }

  private void delete(String id) throws IOException {
    for (String ending : List.of(BOOKLET, ORIGIN)) {
      Files.deleteIfExists(path(id, ending));
    }
    if (!id.equals(own)) {
      Files.deleteIfExists(path(id, LOCK));
    }
  }

  private Path path(String id, String ending) {
    return folder.resolve(id + ending);
  }
}
