package org.goalsheet.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import org.goalsheet.store.AtomicFile.Content;
import org.goalsheet.store.AtomicFile.Mover;

/**
 * A file on its way: written whole under another name beside its place, and then moved there.
 * Closing it removes what did not get there.
 */
final class StagedFile implements AutoCloseable {
  private static final int TRIES = 5;
  private static final long PAUSE_MILLIS = 100;
  private static final int MOST_LINKS = 40;

  private final Mover mover;
  private final Path target;
  private final Path place;
  private final Path temporary;
  private final Path kept;
  private boolean keepsCopy;

  /**
   * @param target a symbolic link stays, and what it points to is the place
   * @throws IOException when nothing can be written there
   */
  StagedFile(Path target, Mover mover) throws IOException {
    this.mover = mover;
    this.target = target;
    this.place = behindLinks(target.toAbsolutePath());
    if (Files.exists(place) && !Files.isRegularFile(place)) {
      throw new FileSystemException(place.toString(), null, "not a regular file");
    }
    if (Files.exists(place) && !Files.isWritable(place)) {
      throw new AccessDeniedException(place.toString());
    }
    String name = ".~" + UUID.randomUUID();
    this.temporary = place.resolveSibling(name + ".tmp");
    this.kept = place.resolveSibling(name + ".old");
  }

  Path target() {
    return target;
  }

  /** Writes the content and forces it to disk. */
  <X extends Exception> void fill(Content<X> content) throws IOException, X {
    try (FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      keepPermissions();
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private void keepPermissions() throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
    if (view != null && Files.exists(place)) {
      view.setPermissions(Files.getPosixFilePermissions(place));
    }
  }

  /** Keeps a copy of what is in the place, to be put back. */
  void keepOld() throws IOException {
    if (Files.exists(place)) {
      Files.copy(place, kept, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  /** On Windows a virus scanner or a preview may hold the old file for a moment. */
  void moveIntoPlace() throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        move(temporary, place);
        return;
      } catch (FileSystemException e) {
        if (attempt == TRIES) {
          throw e;
        }
        pause();
      }
    }
  }

  /** Makes the place as it was when the old file was kept; where that fails, the copy stays. */
  void putBack() {
    try {
      if (Files.exists(kept)) {
        move(kept, place);
      } else {
        Files.deleteIfExists(place);
      }
    } catch (IOException e) {
      keepsCopy = true;
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(temporary);
    if (!keepsCopy) {
      Files.deleteIfExists(kept);
    }
  }

  private void move(Path from, Path to) throws IOException {
    try {
      mover.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      mover.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Path behindLinks(Path target) throws IOException {
    Path place = target;
    for (int links = 0; Files.isSymbolicLink(place); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(target.toString());
      }
      place = place.resolveSibling(Files.readSymbolicLink(place));
    }
    return place;
  }

  private static void pause() throws InterruptedIOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
