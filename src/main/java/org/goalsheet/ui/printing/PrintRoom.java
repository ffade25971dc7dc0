package org.goalsheet.ui.printing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.goalsheet.grid.Publication;
import org.goalsheet.message.Message;
import org.goalsheet.print.PaperSize;
import org.goalsheet.print.PrintOrder;
import org.goalsheet.print.Printer;
import org.goalsheet.print.Printing;
import org.goalsheet.ui.task.Tasks;

/** Where printing is done, off the FX thread. */
public final class PrintRoom {
  private final Printing printing;
  private final Tasks tasks;
  private boolean sending;

  /**
   * @param tasks of its own: a printer that does not answer must hold up neither saving nor
   *     checking
   */
  public PrintRoom(Printing printing, Tasks tasks) {
    this.printing = printing;
    this.tasks = tasks;
  }

  /** Whether pages are on their way to the printer. */
  public boolean isSending() {
    return sending;
  }

  /** Whether the print system can ask for more. */
  boolean hasDialog() {
    return printing.hasDialog();
  }

  /** What is needed to ask a person: the printers that there are, and the pages. */
  record Ready(List<Printer> printers, Original original) {}

  void prepare(Callable<Original> original, Consumer<Ready> done, Consumer<Throwable> failed) {
    tasks.run(() -> new Ready(printing.printers(), original.call()), done, failed);
  }

  /** Asks which papers a printer does not have. */
  void lookForPapers(
      Printer printer, Consumer<Set<PaperSize>> lacking, Consumer<Throwable> failed) {
    tasks.run(() -> printing.lacking(printer.name()), lacking, failed);
  }

  /**
   * Prints.
   *
   * @param done takes what a person should know of the pages, or nothing where the person was asked
   *     and gave up
   */
  void print(
      Publication publication,
      PrintOrder order,
      Consumer<Optional<List<Message>>> done,
      Consumer<Throwable> failed) {
    sending = true;
    tasks.run(
        () -> printing.print(publication, order),
        notes -> {
          sending = false;
          done.accept(notes);
        },
        problem -> {
          sending = false;
          failed.accept(problem);
        });
  }
}
