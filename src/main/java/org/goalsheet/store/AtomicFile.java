package org.goalsheet.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a file so that at every moment either the old file or the new one is there, whole. It is
 * written under another name beside its place, forced to disk, and moved into place.
 */
public final class AtomicFile {
  /**
   * Writes the whole content; it need not close the stream.
   *
   * @param <X> what it throws, besides, when it finds that the content cannot be written
   */
  @FunctionalInterface
  public interface Content<X extends Exception> {
    void writeTo(OutputStream out) throws IOException, X;
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
   * @throws X by the content, which leaves everything as it was too
   */
  public static <X extends Exception> void write(Path target, Content<X> content)
      throws IOException, X {
    new AtomicFile(Files::move).replace(target, content);
  }

  <X extends Exception> void replace(Path target, Content<X> content) throws IOException, X {
    try (StagedFile file = new StagedFile(target, mover)) {
      file.fill(content);
      file.moveIntoPlace();
    }
  }
}
