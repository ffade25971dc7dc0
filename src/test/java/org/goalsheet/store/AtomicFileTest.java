package org.goalsheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir private Path folder;
  private Path target;

  @BeforeEach
  void writeOldFile() throws IOException {
    target = Files.writeString(folder.resolve("表册.jxmb"), "old");
  }

  @Test
  void replacesTheWholeFileAndLeavesNothingElse() throws IOException {
    AtomicFile.write(target, AtomicFileTest::writeNew);

    assertThat(target).hasContent("new");
    assertThat(names()).containsExactly("表册.jxmb");
  }

  @Test
  void contentThatFailsHalfWayLeavesTheOldFile() {
    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    target,
                    out -> {
                      writeNew(out);
                      throw new IllegalStateException("half way");
                    }))
        .hasMessage("half way");

    assertThat(target).hasContent("old");
    assertThat(names()).containsExactly("表册.jxmb");
  }

  @Test
  void theOldFileStaysWholeWhileTheNewOneIsWritten() throws IOException {
    AtomicFile.write(
        target,
        out -> {
          writeNew(out);
          out.flush();
          assertThat(target).hasContent("old");
          assertThat(names()).anyMatch(name -> name.startsWith(".~"));
        });
  }

  @Test
  void fallsBackWhereTheFileSystemCannotMoveAtomically() throws IOException {
    AtomicFile file =
        new AtomicFile(
            (from, to, options) -> {
              if (List.of(options).contains(StandardCopyOption.ATOMIC_MOVE)) {
                throw new AtomicMoveNotSupportedException("", "", "not here");
              }
              Files.move(from, to, options);
            });

    file.replace(target, AtomicFileTest::writeNew);

    assertThat(target).hasContent("new");
  }

  @Test
  void waitsForATargetThatIsLockedForAMoment() throws IOException {
    AtomicInteger refusals = new AtomicInteger(2);
    AtomicFile file =
        new AtomicFile(
            (from, to, options) -> {
              if (refusals.getAndDecrement() > 0) {
                throw new FileSystemException("locked");
              }
              Files.move(from, to, options);
            });

    file.replace(target, AtomicFileTest::writeNew);

    assertThat(target).hasContent("new");
  }

  @Test
  void aTargetThatStaysLockedIsLeftAsItWas() {
    AtomicFile file = new AtomicFile(AtomicFileTest::locked);

    assertThatThrownBy(() -> file.replace(target, AtomicFileTest::writeNew))
        .isInstanceOf(FileSystemException.class);

    assertThat(target).hasContent("old");
    assertThat(names()).containsExactly("表册.jxmb");
  }

  @Test
  void keepsThePermissionsOfTheOldFile() throws IOException {
    assumePosix();
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-x--x"));

    AtomicFile.write(target, AtomicFileTest::writeNew);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
        .isEqualTo("rw-r-x--x");
  }

  @Test
  void writesWhatASymbolicLinkPointsTo() throws IOException {
    assumePosix();
    Path shelf = Files.createDirectory(folder.resolve("shelf"));
    Path link = Files.createSymbolicLink(shelf.resolve("a"), Path.of("b"));
    Files.createSymbolicLink(shelf.resolve("b"), Path.of("../表册.jxmb"));

    AtomicFile.write(link, AtomicFileTest::writeNew);

    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent("new");
  }

  @Test
  void aFolderIsNotReplaced() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));

    assertThatThrownBy(() -> AtomicFile.write(inner, AtomicFileTest::writeNew))
        .isInstanceOf(FileSystemException.class);

    assertThat(inner).isDirectory();
    assertThat(names()).containsExactlyInAnyOrder("inner", "表册.jxmb");
  }

  private static void assumePosix() {
    Assumptions.assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
  }

  private static void writeNew(OutputStream out) throws IOException {
    out.write("new".getBytes(StandardCharsets.UTF_8));
  }

  private static void locked(Path from, Path to, CopyOption... options) throws IOException {
    throw new FileSystemException("locked");
  }

  private List<String> names() {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
