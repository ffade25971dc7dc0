package org.goalsheet.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures and says how each figure stands to its reference of the same run. */
public final class Ratios {
  private static final List<Ratio> RATIOS =
      List.of(
          new Ratio("CheckBench.whole", "CheckBench.afterAnEdit", "at least 100"),
          new Ratio("WholeCheckBench.check", "WholeCheckBench.jackson", "at most 2"),
          new Ratio("ReadBench.sheets", "ReadBench.bareJdk", "at most 1.3"),
          new Ratio("ReadBench.sheets", "ReadBench.bareWoodstox", "for comparison"),
          new Ratio("ReadBench.rawGrids", "ReadBench.bareJdk", "for comparison"),
          new Ratio("ReadBench.rawGrids", "ReadBench.bareWoodstox", "for comparison"));

  private Ratios() {}

  /**
   * @param asked what is to be reached
   */
  private record Ratio(String measured, String reference, String asked) {}

  /**
   * @param args a regular expression for the benchmarks to run
   */
  public static void main(String[] args) throws RunnerException {
    Map<String, Double> times =
        times(new Runner(new OptionsBuilder().include(args[0]).build()).run());
    for (Ratio ratio : RATIOS) {
      Double measured = times.get(ratio.measured());
      Double reference = times.get(ratio.reference());
      if (measured != null && reference != null) {
        System.out.printf(
            "%s / %s = %.2f (%s)%n",
            ratio.measured(), ratio.reference(), measured / reference, ratio.asked());
      }
    }
  }

  private static Map<String, Double> times(Collection<RunResult> results) {
    Map<String, Double> times = new HashMap<>();
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      times.put(name.substring("org.goalsheet.bench.".length()), result.getPrimaryResult().getScore());
    }
    return times;
  }
}
