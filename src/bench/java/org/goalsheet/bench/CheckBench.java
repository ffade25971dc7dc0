package org.goalsheet.bench;

import java.util.concurrent.TimeUnit;
import org.goalsheet.Tianjin;
import org.goalsheet.check.Checked;
import org.goalsheet.check.Checker;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One edited cell in 200 sheets of 30 rows: only what changed is checked, beside all of it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class CheckBench {
  private final Checker checker = new Checker(Tianjin.form(), 2025);
  private final Booklet booklet = new Booklets().of(200, 30);
  private final FieldRef place = new FieldRef("s100", Field.VALUE, "s100r15");
  private Checked before = checker.check(booklet);
  private Booklet edited = booklet;
  private int edits;

  @Setup
  public void begin() {
    before = checker.check(booklet);
  }

  /** What happens after a pause in typing, the edit of the immutable booklet included. */
  @Benchmark
  public Checked afterAnEdit() {
    edits++;
    edited = edited.with(place, "≥" + (edits % 1000) + "次");
    before = checker.check(edited, before);
    return before;
  }

  @Benchmark
  public Checked whole() {
    return checker.check(booklet);
  }
}
