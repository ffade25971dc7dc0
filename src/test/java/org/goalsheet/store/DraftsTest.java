package org.goalsheet.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
  private static final Booklet OLD = Booklet.of("tianjin-2025", 2025, List.of());
  private static final Booklet NEW = Booklet.of("tianjin-2025", 2026, List.of());

  @TempDir private Path folder;
  private final BookletStore store = new BookletStore(new Ids());

  private Drafts program(String id) {
    return new Drafts(folder.resolve("drafts"), store, () -> id);
  }

  /** What a crash leaves: the files, and no lock. */
  private Drafts afterACrash() throws IOException {
    Path other = Files.createDirectory(folder.resolve("after"));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve("drafts"))) {
      for (Path file : files) {
        Files.copy(file, other.resolve(file.getFileName()));
      }
    }
    return new Drafts(other, store, () -> "next");
  }

  @Test
  void aCrashLeavesTheLastDraftAndWhereItBelongs() throws IOException, Refused {
    Path file = folder.resolve("表册.jxmb");
    Drafts crashed = program("a");
    crashed.keep(OLD, file);
    crashed.keep(NEW, file);
    assertThat(afterACrash().leftBehind())
        .singleElement()
        .satisfies(draft -> assertThat(draft.booklet()).isEqualTo(NEW))
        .satisfies(draft -> assertThat(draft.file()).contains(file));
  }

  @Test
  void aBookletThatNeverHadAFileHasNoneAfterACrash() throws IOException, Refused {
    program("a").keep(OLD, null);
    assertThat(afterACrash().leftBehind())
        .extracting(Draft::file)
        .containsExactly(Optional.empty());
  }

  @Test
  void theDraftOfAProgramThatStillRunsIsNobodyElses() throws IOException, Refused {
    program("a").keep(OLD, null);
    assertThat(program("b").leftBehind()).isEmpty();
  }

  @Test
  void nothingIsLeftAfterASaveOrAnEndInGoodOrder() throws IOException, Refused {
    Drafts saved = program("a");
    saved.keep(OLD, null);
    saved.forget();
    Drafts ended = program("b");
    ended.keep(OLD, null);
    ended.close();
    ended.keep(NEW, null);
    assertThat(afterACrash().leftBehind()).isEmpty();
    assertThat(folder.resolve("drafts")).isDirectoryNotContaining("glob:**b.*");
  }

  @Test
  void aDiscardedDraftIsGone() throws IOException, Refused {
    program("a").keep(OLD, null);
    Drafts next = afterACrash();
    next.discard(next.leftBehind().get(0));
    assertThat(next.leftBehind()).isEmpty();
  }

  @Test
  void aDamagedDraftIsNotOfferedAndNotThrownAway() throws IOException {
    Path drafts = Files.createDirectory(folder.resolve("drafts"));
    Path damaged = Files.writeString(drafts.resolve("x.jxmb"), "{");
    assertThat(program("a").leftBehind()).isEmpty();
    assertThat(damaged).exists();
  }

  @Test
  void noFolderMeansNoDrafts() throws IOException {
    assertThat(program("a").leftBehind()).isEmpty();
  }
}
