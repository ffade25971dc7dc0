package org.goalsheet.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentFilesTest {
  @TempDir private Path folder;

  private Path file(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "");
  }

  private RecentFiles recent() {
    return new RecentFiles(folder.resolve("state"));
  }

  @Test
  void theLastFileComesFirstAndOnce() throws IOException {
    Path one = file("一.jxmb");
    Path two = file("二 表.jxmb");
    assertThat(recent().list()).isEmpty();
    for (Path file : List.of(one, two, one)) {
      recent().add(file);
    }
    assertThat(recent().list()).containsExactly(one, two);
  }

  @Test
  void onlySixAreKeptAndNoneThatIsGone() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      files.add(0, file(i + ".jxmb"));
      recent().add(files.get(0));
    }
    Files.delete(files.get(1));
    List<Path> left = new ArrayList<>(files.subList(0, 6));
    left.remove(1);
    assertThat(recent().list()).isEqualTo(left);
  }

  @Test
  void thePersonsFolderFollowsTheSystem() {
    Path home = Path.of("home");
    assertThat(UserFolder.of(Map.of(), home)).isEqualTo(Path.of("home/.local/state/goalsheet"));
    assertThat(UserFolder.of(Map.of("XDG_STATE_HOME", "s"), home))
        .isEqualTo(Path.of("s/goalsheet"));
    assertThat(UserFolder.of(Map.of("LOCALAPPDATA", "w", "XDG_STATE_HOME", ""), home))
        .isEqualTo(Path.of("w/goalsheet"));
  }
}
