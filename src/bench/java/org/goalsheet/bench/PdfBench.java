package org.goalsheet.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.goalsheet.grid.Publication;
import org.goalsheet.message.Message;
import org.goalsheet.pdf.PdfWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Export to PDF, layout included. Every file costs its fonts too, however many tables it has. */
public class PdfBench extends WriterBench {
  @Param({"10", "100", "1000"})
  private int tables;

  private final PdfWriter writer = new PdfWriter();
  private Publication publication = form.publish(booklet);

  @Setup
  public void fill() {
    publication = form.publish(of(tables));
  }

  @Benchmark
  public List<Message> write() throws IOException {
    return writer.write(publication, OutputStream.nullOutputStream());
  }
}
