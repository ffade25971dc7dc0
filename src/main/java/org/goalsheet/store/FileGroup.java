package org.goalsheet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goalsheet.message.Refused;
import org.goalsheet.store.AtomicFile.Content;
import org.goalsheet.store.AtomicFile.Mover;

/**
 * Writes several files into one folder, all or none: each is written whole beside its place, and
 * only then do they move, one after the other.
 */
public final class FileGroup {
  private final Mover mover;
  private final Path folder;

  FileGroup(Path folder, Mover mover) {
    this.folder = folder;
    this.mover = mover;
  }

  /**
   * Writes files in place of what is there.
   *
   * @param folder made where it is missing
   * @param files by their names in the folder
   * @throws Refused when one cannot be written, or by a content; then everything is as it was
   */
  public static void write(Path folder, Map<String, Content<Refused>> files) throws Refused {
    new FileGroup(folder, Files::move).replace(files);
  }

  void replace(Map<String, Content<Refused>> files) throws Refused {
    List<Path> missing = missingFolders();
    boolean written = false;
    try {
      makeFolder();
      stageAndMove(files);
      written = true;
    } finally {
      if (!written) {
        remove(missing);
      }
    }
  }

  /** The folder and those above it that are not there, the innermost first. */
  private List<Path> missingFolders() {
    List<Path> missing = new ArrayList<>();
    Path at = folder.toAbsolutePath();
    while (at != null && Files.notExists(at)) {
      missing.add(at);
      at = at.getParent();
    }
    return missing;
  }

  private void makeFolder() throws Refused {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw WriteFailure.refused(folder, e);
    }
  }

  private void stageAndMove(Map<String, Content<Refused>> files) throws Refused {
    List<StagedFile> staged = new ArrayList<>();
    try {
      for (Map.Entry<String, Content<Refused>> file : files.entrySet()) {
        staged.add(stage(folder.resolve(file.getKey()), file.getValue()));
      }
      move(staged);
    } finally {
      staged.forEach(FileGroup::close);
    }
  }

  private StagedFile stage(Path target, Content<Refused> content) throws Refused {
    try {
      StagedFile file = new StagedFile(target, mover);
      boolean whole = false;
      try {
        file.fill(content);
        file.keepOld();
        whole = true;
        return file;
      } finally {
        if (!whole) {
          close(file);
        }
      }
    } catch (IOException e) {
      throw WriteFailure.refused(target, e);
    }
  }

  private static void move(List<StagedFile> staged) throws Refused {
    for (int i = 0; i < staged.size(); i++) {
      try {
        staged.get(i).moveIntoPlace();
      } catch (IOException e) {
        staged.subList(0, i).forEach(StagedFile::putBack);
        throw WriteFailure.refused(staged.get(i).target(), e);
      }
    }
  }

  /** A piece that stays beside its place does no harm to what has been written. */
  private static void close(StagedFile file) {
    try {
      file.close();
    } catch (IOException left) {
      // There is nothing more to be done about it.
    }
  }

  private static void remove(List<Path> folders) {
    for (Path made : folders) {
      try {
        Files.deleteIfExists(made);
      } catch (IOException left) {
        // An empty folder does no harm.
      }
    }
  }
}
