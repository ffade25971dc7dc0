package org.goalsheet.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;

/**
 * CUPS, the print system of Linux and macOS, by its commands. It takes PDF as it is. Java's own way
 * to it would draw the pages, knows new printers late, and finds none where there is no usual one.
 */
final class Cups implements PrintSystem {
  /** The command that sends. */
  static final String SEND = "lp";

  private static final String ASK = "lpstat";

  private static final String OPTIONS = "lpoptions";

  private static final Pattern USUAL = Pattern.compile("(?m)^system default destination: (\\S+)");

  /** After a fault CUPS lets the queue wait until someone looks after it. */
  private static final Pattern PAUSED = Pattern.compile("(?m)^printer (\\S+) disabled ");

  private final Command sending;
  private final Command asking;

  /**
   * @param environment over that of this program
   */
  Cups(Map<String, String> environment) {
    this.sending = new Command(environment);
    Map<String, String> english = new HashMap<>(environment);
    english.put("LC_ALL", "C");
    this.asking = new Command(english);
  }

  /** With no server running there are none. */
  @Override
  public List<Printer> printers() throws Refused {
    Command.Said names = asking.run(List.of(ASK, "-e"));
    if (!names.fine()) {
      return List.of();
    }
    Optional<String> usual = found(USUAL, "-d").findFirst();
    Set<String> paused = new HashSet<>(found(PAUSED, "-p").toList());
    return names
        .text()
        .lines()
        .map(
            name ->
                new Printer(name, usual.filter(name::equals).isPresent(), paused.contains(name)))
        .toList();
  }

  private Stream<String> found(Pattern pattern, String option) throws Refused {
    String said = asking.run(List.of(ASK, option)).text();
    return pattern.matcher(said).results().map((MatchResult result) -> result.group(1));
  }

  /** A printer of the network may have no driver here that could say it. */
  @Override
  public Set<PaperSize> lacking(String printer) throws Refused {
    return DriverPapers.in(asking.run(List.of(OPTIONS, "-p", printer, "-l")).text()).lacking();
  }

  @Override
  public boolean hasDialog() {
    return false;
  }

  @Override
  public boolean print(PrintJob job) throws Refused {
    PrintOrder order = job.order();
    Command.Said said = sending.run(command(job));
    if (!said.fine()) {
      throw new Refused(Message.of("print.failed.why", order.printer(), said.text().strip()));
    }
    return true;
  }

  static List<String> command(PrintJob job) {
    PrintOrder order = job.order();
    List<String> words = new ArrayList<>(List.of(SEND, "-d", order.printer(), "-t", job.title()));
    words.addAll(List.of("-n", String.valueOf(order.copies()), "-o", "collate=true"));
    words.addAll(List.of("-o", "media=" + Media.name(order.paper())));
    // The pages are as large as the paper; their margins are wider than any printer's.
    words.addAll(List.of("-o", "print-scaling=none"));
    words.addAll(List.of("-o", "sides=" + sides(job)));
    words.addAll(List.of("--", job.pdf().toString()));
    return words;
  }

  private static String sides(PrintJob job) {
    if (!job.order().twoSided()) {
      return "one-sided";
    }
    return job.upright() ? "two-sided-long-edge" : "two-sided-short-edge";
  }
}
