package org.goalsheet.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.goalsheet.Tianjin;
import org.goalsheet.check.Checked;
import org.goalsheet.check.Checker;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Ids;
import org.goalsheet.store.BookletStore;
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
 * A check of 1,000 sheets of 20 rows beside what Jackson needs to read their file from memory. Both
 * under the collector that disturbs a short measurement least: the booklets that are made anew for
 * each check would have G1 work beside it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseParallelGC")
@Warmup(iterations = 20, time = 2)
@Measurement(iterations = 5, time = 2)
public class WholeCheckBench {
  private final ObjectMapper mapper = new ObjectMapper();
  private final BookletStore store = new BookletStore(new Ids());
  private final Checker checker = new Checker(Tianjin.form(), 2025);
  private final Booklet booklet = new Booklets().of(1000, 20);
  private Booklet fresh = booklet;
  private byte[] file = {};

  @Setup
  public void write() throws IOException, Refused {
    Path path = Files.createTempFile("bench", ".jxmb");
    store.write(booklet, path);
    file = Files.readAllBytes(path);
    Files.delete(path);
  }

  /** Values keep what was once read from them; a file just opened has none of that. */
  @Setup(Level.Invocation)
  public void forget() {
    fresh = Booklets.fresh(booklet);
  }

  @Benchmark
  public Checked check() {
    return checker.check(fresh);
  }

  /** Jackson's tokens made into the booklet, as the program opens a file. */
  @Benchmark
  public Booklet reading() throws IOException, Refused {
    return store.read(new ByteArrayInputStream(file), "bench.jxmb");
  }

  /** Jackson alone, which makes a tree of the same file. */
  @Benchmark
  public JsonNode jackson() throws IOException {
    return mapper.readTree(file);
  }
}
