package org.goalsheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goalsheet.message.Refused;
import org.goalsheet.store.AtomicFile.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileGroupTest {
  @TempDir private Path folder;

  @Test
  void writesAllFilesAndMakesTheFolder() throws Exception {
    Path inner = folder.resolve("甲/乙");

    FileGroup.write(inner, files("a", "b"));

    assertThat(names(inner)).containsExactly("a", "b");
    assertThat(inner.resolve("b")).hasContent("new");
  }

  @Test
  void aFileThatCannotBeWrittenLeavesNoOther() throws Exception {
    Map<String, Content<Refused>> files = files("a");
    files.put(
        "b",
        out -> {
          throw new IOException("full");
        });

    assertThatThrownBy(() -> FileGroup.write(folder.resolve("甲/乙"), files))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("乙");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileThatCannotMoveIntoItsPlaceHasTheOthersPutBack() throws Exception {
    Files.writeString(folder.resolve("a"), "old");
    Files.writeString(folder.resolve("c"), "old");
    FileGroup group =
        new FileGroup(
            folder,
            (from, to, options) -> {
              if (to.endsWith("c")) {
                throw new FileSystemException("locked");
              }
              Files.move(from, to, options);
            });

    assertThatThrownBy(() -> group.replace(files("a", "b", "c")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("没有写成");
    assertThat(names(folder)).containsExactly("a", "c");
    assertThat(folder.resolve("a")).hasContent("old");
    assertThat(folder.resolve("c")).hasContent("old");
  }

  private static Map<String, Content<Refused>> files(String... names) {
    Map<String, Content<Refused>> files = new LinkedHashMap<>();
    for (String name : names) {
      files.put(name, FileGroupTest::writeNew);
    }
    return files;
  }

  private static void writeNew(OutputStream out) throws IOException {
    out.write("new".getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
