package org.goalsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Another office program. */
public final class Office {
  private final Path folder;

  /**
   * @param folder holds its profile, and what it prints
   */
  public Office(Path folder) {
    this.folder = folder;
  }

  /** Has it print files to PDF; each has the file's name with another ending. */
  public void print(Path... files) throws IOException, InterruptedException {
    Path log = folder.resolve("soffice.log");
    List<String> words =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
    Stream.of(files).map(Path::toString).forEach(words::add);
    Process office =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(office.waitFor()).as(Files.readString(log)).isZero();
  }
}
