package org.goalsheet.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.goalsheet.Tianjin;
import org.goalsheet.form.Form;
import org.goalsheet.model.Booklet;
import org.goalsheet.word.WordWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Export to Word, layout included, beside the least that writing the same document costs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExportBench {
  private static final int ROWS = 20;

  @Param({"10", "1000", "10000"})
  private int tables;

  private final Form form = Tianjin.form();
  private Booklet booklet = Booklet.of(form.id(), form.year(), Tianjin.sheets());

  /** A floor that wrote less than the program would be no measure. */
  @Setup
  public void fill() throws IOException {
    ByteArrayOutputStream ours = new ByteArrayOutputStream();
    ByteArrayOutputStream floor = new ByteArrayOutputStream();
    booklet = new Booklets().of(10, ROWS);
    new WordWriter().write(form.publish(booklet), ours);
    new FloorWriter().write(booklet, floor);
    if (!document(ours).equals(document(floor))) {
      throw new IllegalStateException("the floor writes another document");
    }
    booklet = new Booklets().of(tables, ROWS);
  }

  private static String document(ByteArrayOutputStream file) throws IOException {
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals("word/document.xml")) {
        String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        return text.replaceAll("(separate\"/></w:r><w:r><w:t xml:space=\"preserve\">)\\d+", "$1");
      }
    }
    throw new IllegalStateException("no document");
  }

  @Benchmark
  public void word() throws IOException {
    new WordWriter().write(form.publish(booklet), OutputStream.nullOutputStream());
  }

  @Benchmark
  public void floor() throws IOException {
    new FloorWriter().write(booklet, OutputStream.nullOutputStream());
  }
}
