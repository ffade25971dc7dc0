package org.goalsheet.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.goalsheet.Tianjin;
import org.goalsheet.form.Form;
import org.goalsheet.form.Publisher;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.pdf.PageImage;
import org.goalsheet.pdf.PdfWriter;
import org.goalsheet.pdf.Proof;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From a changed cell of 100 tables to the redrawn page that it is on, beside writing them all and
 * drawing that page. The median says what a person sees.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Djava.awt.headless=true")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 4)
public class ProofBench {
  private static final int LEAF = 50;
  private static final double SCALE = 1.5;

  private final Form form = Tianjin.form();
  private final PdfWriter writer = new PdfWriter();
  private final Booklet booklet = new Booklets().of(100, 20);
  private final FieldRef cell =
      new FieldRef(
          booklet.sheets().get(LEAF).id(),
          Field.INDICATOR_NAME,
          booklet.sheets().get(LEAF).indicators().get(0).id());

  private final Publisher publisher = new Publisher(form);
  private Proof proof = Proof.of(publisher.publish(booklet));
  private Booklet changed = booklet;
  private int changes;

  @Setup(Level.Invocation)
  public void change() {
    changes++;
    changed = booklet.with(cell, "第" + changes + "次");
  }

  @Benchmark
  public PageImage next() throws IOException {
    proof = proof.next(publisher.publish(changed));
    return proof.draw(proof.firstPage(LEAF), SCALE);
  }

  @Benchmark
  public BufferedImage whole() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(form.publish(changed), out);
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      return new PDFRenderer(pdf).renderImage(proof.firstPage(LEAF), (float) SCALE);
    }
  }
}
