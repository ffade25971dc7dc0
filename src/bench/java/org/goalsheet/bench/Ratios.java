package org.goalsheet.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures and says how each figure stands to its reference of the same run. */
public final class Ratios {
  private static final List<Ratio> RATIOS =
      List.of(
          new Ratio("CheckBench.whole", "CheckBench.afterAnEdit", "at least 100"),
          new Ratio("WholeCheckBench.check", "WholeCheckBench.reading", "at most 2"),
          new Ratio("WholeCheckBench.check", "WholeCheckBench.jackson", "at most 2"),
          new Ratio("ExportBench.word 10", "ExportBench.floor 10", "at most 1.25"),
          new Ratio("ExportBench.word 1000", "ExportBench.floor 1000", "at most 1.25"),
          new Ratio("ExportBench.word 1000", "ExportBench.word 10", "100 if flat"),
          new Ratio("ExportBench.word 10000", "ExportBench.word 10", "1000 if flat"),
          new Ratio("PdfBench.write 100", "PdfBench.write 10", "8.4 to 12, flat within 20 %"),
          new Ratio("PdfBench.write 1000", "PdfBench.write 10", "84 to 120, flat within 20 %"),
          new Ratio("ProofBench.next", "ProofBench.whole", "for comparison"),
          new Ratio("WorkbookBench.tables 100", "WorkbookBench.poi 100", "at most 0.5"),
          new Ratio("WorkbookBench.tables 100", "WorkbookBench.tables 10", "10 if flat"),
          new Ratio("WorkbookBench.tables 1000", "WorkbookBench.tables 10", "100 if flat"),
          new Ratio("WorkbookBench.rows 1000", "WorkbookBench.rows 10", "100 if flat"),
          new Ratio("ReadBench.sheets", "ReadBench.bareJdk", "at most 1.3"),
          new Ratio("ReadBench.sheets", "ReadBench.bareWoodstox", "for comparison"),
          new Ratio("ReadBench.rawGrids", "ReadBench.bareJdk", "for comparison"),
          new Ratio("ReadBench.rawGrids", "ReadBench.bareWoodstox", "for comparison"));

  private static final String FRESH = FreshProcesses.class.getSimpleName();

  private Ratios() {}

  /**
   * @param measured a benchmark with how many tables it had
   * @param asked what is to be reached
   */
  private record Ratio(String measured, String reference, String asked) {}

  /**
   * @param args a regular expression for the benchmarks to run; {@code FreshProcesses} is one more
   */
  public static void main(String[] args) throws Exception {
    if (!args[0].equals(FRESH)) {
      compare(times(new Runner(new OptionsBuilder().include(args[0]).build()).run()));
    }
    if (FRESH.matches(args[0])) {
      FreshProcesses.compare();
    }
  }

  private static void compare(Map<String, Double> times) {
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
      BenchmarkParams params = result.getParams();
      String name = params.getBenchmark().substring("org.goalsheet.bench.".length());
      String tables = params.getParam("tables");
      times.put(
          tables == null ? name : name + " " + tables, result.getPrimaryResult().getScore());
    }
    return times;
  }
}
