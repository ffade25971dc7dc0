package org.goalsheet.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goalsheet.Tianjin;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Ids;
import org.goalsheet.store.BookletStore;

/**
 * What an export to Word costs in a process of its own, beside the floor in another, by turns.
 * Times are medians in milliseconds.
 */
final class FreshProcesses {
  private static final Path PROGRAM = Path.of("target/goalsheet/bin/goalsheet");
  private static final int TURNS = 11;

  /** As the launcher starts the program. */
  private static final List<String> FLAGS =
      List.of("-Xss4m", "-Xmx768m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private final Path folder;

  private FreshProcesses(Path folder) {
    this.folder = folder;
  }

  static void compare() throws IOException, InterruptedException, Refused {
    new FreshProcesses(Files.createTempDirectory("fresh")).compareAll();
  }

  private void compareAll() throws IOException, InterruptedException, Refused {
    Booklet three = Booklet.of(Tianjin.form().id(), 2025, Tianjin.sheets());
    String few = booklet("three.jxmb", three);
    String many = booklet("thousand.jxmb", new Booklets().of(1000, 20));
    Path lines = folder.resolve("three.txt");
    Files.write(lines, three.sheets().stream().map(FloorProgram::line).toList());

    compareFirst("the first export of 3 tables", few, "at most 3");
    compareFirst("the first export of 1,000 tables", many, "at most 2");
    compare(
        "a whole command that exports 3 tables",
        () -> elapsed(List.of(PROGRAM.toString(), "export", few, "-o", out())),
        () -> elapsed(java(FLAGS, FloorProgram.class, lines.toString(), out())),
        "at most 3");
    for (int tables : new int[] {10, 10_000}) {
      run(java(List.of("-Xmx16m"), FirstExport.class, String.valueOf(tables), few, out()));
      System.out.printf("%,d tables fit through 16 MB of memory%n", tables);
    }
  }

  private String booklet(String name, Booklet booklet) throws Refused {
    Path file = folder.resolve(name);
    new BookletStore(new Ids()).write(booklet, file);
    return file.toString();
  }

  private String out() {
    return folder.resolve("out.docx").toString();
  }

  private void compareFirst(String what, String booklet, String asked)
      throws IOException, InterruptedException {
    compare(what, () -> first("word", booklet), () -> first("floor", booklet), asked);
  }

  private double first(String writer, String booklet) throws IOException, InterruptedException {
    return Double.parseDouble(run(java(FLAGS, FirstExport.class, writer, booklet, out())).strip());
  }

  @FunctionalInterface
  private interface Measure {
    double milliseconds() throws IOException, InterruptedException;
  }

  private static void compare(String what, Measure program, Measure floor, String asked)
      throws IOException, InterruptedException {
    List<Double> ours = new ArrayList<>();
    List<Double> least = new ArrayList<>();
    for (int turn = 0; turn < TURNS; turn++) {
      ours.add(program.milliseconds());
      least.add(floor.milliseconds());
    }
    System.out.printf(
        "%s: %.0f ms / floor %.0f ms = %.2f (%s)%n",
        what, median(ours), median(least), median(ours) / median(least), asked);
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
  }

  private static double elapsed(List<String> command) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    run(command);
    return (System.nanoTime() - begin) / 1e6;
  }

  private static List<String> java(List<String> flags, Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path")));
    command.add(program.getName());
    command.addAll(List.of(arguments));
    return command;
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(command + " failed");
    }
    return output;
  }
}
