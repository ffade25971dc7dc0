package org.goalsheet.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.goalsheet.word.WordWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Export to Word, layout included, beside the least that writing the same document costs. */
public class ExportBench extends WriterBench {
  @Param({"10", "1000", "10000"})
  private int tables;

  /** A floor that wrote less than the program would be no measure. */
  @Setup
  public void fill() throws IOException {
    ByteArrayOutputStream ours = new ByteArrayOutputStream();
    ByteArrayOutputStream floor = new ByteArrayOutputStream();
    booklet = of(10);
    new WordWriter().write(form.publish(booklet), ours);
    new FloorWriter().write(booklet, floor);
    if (!document(ours).equals(document(floor))) {
      throw new IllegalStateException("the floor writes another document");
    }
    booklet = of(tables);
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
