package org.goalsheet.ui.printing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.goalsheet.grid.Publication;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.goalsheet.print.PrintOrder;
import org.goalsheet.print.Printer;
import org.goalsheet.ui.desk.SheetCommands;
import org.goalsheet.ui.desk.Workspace;
import org.goalsheet.ui.theme.Theme;

/** Prints the open booklet or the sheet in view. */
public final class PrintCommand {
  private final Workspace workspace;
  private final SheetCommands sheets;
  private final PrintRoom room;
  private final Consumer<String> notices;
  private final PrintWindow window;

  /**
   * @param notices says in passing that something is done
   * @param exportPdf what is offered where nothing can be printed
   * @param exportWord likewise
   */
  public PrintCommand(
      Stage owner,
      Theme theme,
      Workspace workspace,
      SheetCommands sheets,
      PrintRoom room,
      Consumer<String> notices,
      Runnable exportPdf,
      Runnable exportWord) {
    this.workspace = workspace;
    this.sheets = sheets;
    this.room = room;
    this.notices = notices;
    this.window =
        new PrintWindow(owner, theme, this::askForPapers, this::print, exportPdf, exportWord);
  }

  /** Opens the window that asks what to print and where. */
  public void open() {
    if (window.isSending()) {
      window.show();
      return;
    }
    workspace.flush();
    window.look();
    room.tasks().run(room.printing()::printers, this::ask, this::noAnswer);
  }

  private void ask(List<Printer> printers) {
    if (printers.isEmpty()) {
      window.offerFiles(Message.text("ui.print.none"));
    } else {
      int count = workspace.current().map(booklet -> booklet.sheets().size()).orElse(0);
      window.ask(printers, count, workspace.form().page(), room.printing().hasDialog());
    }
  }

  private void askForPapers(Printer printer) {
    room.tasks()
        .run(
            () -> room.printing().lacking(printer.name()),
            lacking -> window.form().mark(printer, lacking),
            PrintCommand::saysNothing);
  }

  /** Then all paper is offered; what nobody foresaw is for the program to say. */
  private static void saysNothing(Throwable problem) {
    if (!(problem instanceof Refused)) {
      throw new IllegalStateException("asking for paper failed", problem);
    }
  }

  private void noAnswer(Throwable problem) {
    window.offerFiles(sentence(problem));
  }

  private void print(boolean askFirst) {
    workspace.current().ifPresent(booklet -> print(booklet, askFirst));
  }

  private void print(Booklet booklet, boolean askFirst) {
    try {
      PrintOrder order = window.form().order(askFirst);
      Publication wanted = publication(booklet);
      window.send();
      room.tasks().run(() -> room.printing().print(wanted, order), this::printed, this::failed);
    } catch (Refused refused) {
      window.askAgain(refused.sentence().text());
    }
  }

  private Publication publication(Booklet booklet) {
    return window.form().isForSheet()
        ? workspace.form().publish(booklet, List.of(sheets.current() + 1))
        : workspace.form().publish(booklet);
  }

  private void printed(Optional<List<Message>> notes) {
    if (notes.isEmpty()) {
      window.askAgain("");
      return;
    }
    window.end();
    notices.accept(
        Stream.concat(Stream.of(sent(window.form().printer())), notes.get().stream())
            .map(Message::text)
            .collect(Collectors.joining()));
  }

  private static Message sent(Printer printer) {
    return Message.of(printer.paused() ? "ui.print.done.paused" : "ui.print.done", printer.name());
  }

  private void failed(Throwable problem) {
    window.askAgain(sentence(problem));
  }

  /** What nobody foresaw is for the program to say. */
  private String sentence(Throwable problem) {
    if (problem instanceof Refused refused) {
      return refused.sentence().text();
    }
    window.end();
    throw new IllegalStateException("printing failed", problem);
  }
}
