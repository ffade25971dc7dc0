package org.goalsheet.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.goalsheet.Tianjin;
import org.goalsheet.form.Form;
import org.goalsheet.grid.Publication;
import org.goalsheet.message.Message;
import org.goalsheet.pdf.PdfWriter;
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

/** Export to PDF, layout included. Every file costs its fonts too, however many tables it has. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class PdfBench {
  @Param({"10", "100", "1000"})
  private int tables;

  private final Form form = Tianjin.form();
  private final PdfWriter writer = new PdfWriter();
  private Publication publication = Tianjin.publication();

  @Setup
  public void fill() {
    publication = form.publish(new Booklets().of(tables, 20));
  }

  @Benchmark
  public List<Message> write() throws IOException {
    return writer.write(publication, OutputStream.nullOutputStream());
  }
}
