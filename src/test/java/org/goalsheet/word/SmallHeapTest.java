package org.goalsheet.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.goalsheet.Tianjin;
import org.goalsheet.grid.RawDocument.Table;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are taken one at a time need no memory for all of them. */
class SmallHeapTest {
  private static final int TABLES = 1000;

  @TempDir Path folder;

  @Test
  void aThousandTablesAreReadWith48MegabytesOfHeap() throws Exception {
    Path file = folder.resolve("thousand.docx");
    write(file);

    Process reading =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m",
                "-classpath",
                System.getProperty("java.class.path"),
                SmallHeapTest.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(said).isEqualToIgnoringNewLines(String.valueOf(TABLES));
    assertThat(reading.waitFor()).isZero();
  }

  /** Says how many tables a file has. */
  public static void main(String[] args) throws Refused {
    AtomicInteger tables = new AtomicInteger();
    new WordReader()
        .read(
            Path.of(args[0]),
            block -> {
              if (block instanceof Table) {
                tables.incrementAndGet();
              }
            });
    System.out.println(tables);
  }

  private static void write(Path file) throws IOException {
    List<Sheet> published = Tianjin.sheets();
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < TABLES; i++) {
      sheets.add(published.get(i % published.size()).withId("s" + i));
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      new WordWriter().write(Tianjin.form().publish(Booklet.of("tianjin-2025", 2025, sheets)), out);
    }
  }
}
