package org.goalsheet.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.goalsheet.Tianjin;
import org.goalsheet.excel.ListingWriter.LongText;
import org.goalsheet.form.Form;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.api.Test;

/** Tables and rows that are written one at a time need no memory for all of them. */
class WorkbookMemoryTest {
  private static final int TABLES = 5000;

  @Test
  void fiveThousandTablesAndTheirRowsAreWrittenWith32MegabytesOfHeap() throws Exception {
    Process writing =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-classpath",
                System.getProperty("java.class.path"),
                WorkbookMemoryTest.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(writing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(said).isEqualToIgnoringNewLines("written");
    assertThat(writing.waitFor()).isZero();
  }

  public static void main(String[] args) throws IOException, Refused {
    List<Sheet> published = Tianjin.sheets();
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < TABLES; i++) {
      sheets.add(published.get(i % published.size()));
    }
    Form form = Tianjin.form();
    Booklet booklet = Booklet.of(form.id(), form.year(), sheets);
    List<Integer> numbers = IntStream.rangeClosed(1, TABLES).boxed().toList();
    new WorkbookWriter().write(form.publish(booklet), OutputStream.nullOutputStream());
    new ListingWriter(LongText.REFUSED)
        .write(List.of(form.list(booklet, numbers)), OutputStream.nullOutputStream());
    System.out.println("written");
  }
}
