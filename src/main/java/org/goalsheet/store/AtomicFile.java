package org.goalsheet.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * Writes a file so that at every moment either the old file or the new one is there, whole. It is
 * written under another name beside its place, forced to disk, and moved into place.
 */
public final class AtomicFile {
  private static final int TRIES = 5;
  private static final long PAUSE_MILLIS = 100;
  private static final int MOST_LINKS = 40;

  /** Writes the whole content; it need not close the stream. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Renames a file, as {@link Files#move}. */
  @FunctionalInterface
  interface Mover {
    void move(Path from, Path to, CopyOption... options) throws IOException;
  }

  private final Mover mover;

  AtomicFile(Mover mover) {
    this.mover = mover;
  }

  /**
   * Writes a file in place of what is there. A symbolic link stays, and what it points to is
   * written; a file that is replaced hands its permissions on.
   *
   * @throws IOException when it cannot be written; then what was there is as it was, and nothing
   *     else is left behind
   */
  public static void write(Path target, Content content) throws IOException {
    new AtomicFile(Files::move).replace(target, content);
  }

  void replace(Path target, Content content) throws IOException {
    Path place = behindLinks(target.toAbsolutePath());
    if (Files.exists(place) && !Files.isRegularFile(place)) {
      throw new FileSystemException(place.toString(), null, "not a regular file");
    }
    if (Files.exists(place) && !Files.isWritable(place)) {
      throw new AccessDeniedException(place.toString());
    }
    Path temporary = place.resolveSibling(".~" + UUID.randomUUID() + ".tmp");
    try {
      fill(temporary, place, content);
      moveWithPatience(temporary, place);
    } finally {
      Files.deleteIfExists(temporary);
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

  private static void fill(Path temporary, Path old, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      keepPermissions(old, temporary);
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void keepPermissions(Path old, Path temporary) throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
    if (view != null && Files.exists(old)) {
      view.setPermissions(Files.getPosixFilePermissions(old));
    }
  }

  /** On Windows a virus scanner or a preview may hold the old file for a moment. */
  private void moveWithPatience(Path temporary, Path place) throws IOException {
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

  private void move(Path temporary, Path place) throws IOException {
    try {
      mover.move(
          temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      mover.move(temporary, place, StandardCopyOption.REPLACE_EXISTING);
    }
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
