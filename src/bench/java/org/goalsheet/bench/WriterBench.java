package org.goalsheet.bench;

import java.util.concurrent.TimeUnit;
import org.goalsheet.Tianjin;
import org.goalsheet.form.Form;
import org.goalsheet.model.Booklet;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What all measurements of writers have in common: the form, a booklet, and how it is measured. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public abstract class WriterBench {
  private static final int ROWS = 20;

  final Form form = Tianjin.form();
  Booklet booklet = of(1);

  static Booklet of(int tables) {
    return new Booklets().of(tables, ROWS);
  }
}
