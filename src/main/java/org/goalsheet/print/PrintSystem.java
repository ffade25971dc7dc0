package org.goalsheet.print;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.goalsheet.message.Refused;

/** How a computer prints. All of it may take long: a printer may stand in a network. */
public interface PrintSystem {
  /**
   * That of this computer: CUPS, which takes PDF, where its command is found, else Java's own.
   *
   * @param environment that of this program
   */
  static PrintSystem ofComputer(Map<String, String> environment) {
    boolean cups =
        Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, Cups.SEND)));
    return cups ? new Cups(Map.of()) : new DrawnPrinting();
  }

  /**
   * The printers that there are now.
   *
   * @throws Refused when the system does not answer
   */
  List<Printer> printers() throws Refused;

  /**
   * The {@linkplain PaperSize#USUAL usual papers} that a printer says it does not take; none where
   * it says nothing.
   *
   * @throws Refused when the system does not answer
   */
  Set<PaperSize> lacking(String printer) throws Refused;

  /** Whether the system has a window of its own that an order can ask for. */
  boolean hasDialog();

  /**
   * Sends pages to the printer of the order, or as the person says when asked.
   *
   * @return false when the person was asked and gave up
   * @throws Refused when they were not taken
   */
  boolean print(PrintJob job) throws Refused;
}
