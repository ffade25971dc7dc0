package org.goalsheet.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.goalsheet.Tianjin;
import org.goalsheet.form.Form;
import org.goalsheet.form.Reading;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Ids;
import org.goalsheet.word.WordReader;
import org.goalsheet.word.WordWriter;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * 1,000 tables of a Word file read into sheets, beside a pass over the same part of the same file
 * that looks at nothing: with the JDK's parser and with the one that the reader uses.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadBench {
  /** What the published tables have on the average. */
  private static final int ROWS = 10;

  private final Form form = Tianjin.form();
  private Path file = Path.of("");

  @Setup(Level.Trial)
  public void write() throws IOException {
    file = Files.createTempFile("bench", ".docx");
    try (OutputStream out = Files.newOutputStream(file)) {
      new WordWriter().write(form.publish(new Booklets().of(1000, ROWS)), out);
    }
  }

  @TearDown(Level.Trial)
  public void delete() throws IOException {
    Files.delete(file);
  }

  @Benchmark
  public Reading sheets() throws Refused {
    return form.read(new WordReader().read(file), new Ids());
  }

  @Benchmark
  public List<Message> rawGrids(Blackhole hole) throws Refused {
    return new WordReader().read(file, hole::consume);
  }

  @Benchmark
  public int bareJdk() throws IOException, XMLStreamException {
    return pass(XMLInputFactory.newDefaultFactory());
  }

  @Benchmark
  public int bareAalto() throws IOException, XMLStreamException {
    return pass(new InputFactoryImpl());
  }

  private int pass(XMLInputFactory factory) throws IOException, XMLStreamException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in =
            zip.getInputStream(Objects.requireNonNull(zip.getEntry("word/document.xml")))) {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      int events = 0;
      while (reader.hasNext()) {
        reader.next();
        events++;
      }
      return events;
    }
  }
}
