package org.goalsheet.ui.printing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.goalsheet.print.PrintOrder;
import org.goalsheet.print.Printer;
import org.goalsheet.ui.desk.SheetCommands;
import org.goalsheet.ui.desk.Workspace;
import org.goalsheet.ui.printing.PrintRoom.Ready;
import org.goalsheet.ui.theme.Theme;

/** Prints the open booklet, some pages of it or the sheet in view. */
public final class PrintCommand {
  private final Workspace workspace;
  private final SheetCommands sheets;
  private final PrintRoom room;
  private final Consumer<String> notices;
  private final PrintWindow window;

  /** How often the window was opened; only what was looked for last counts. */
  private int looks;

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
    if (room.isSending()) {
      window.show();
      return;
    }
    workspace.flush();
    workspace.current().ifPresent(this::look);
  }

  private void look(Booklet booklet) {
    Form form = workspace.form();
    int sheet = sheets.current();
    looks++;
    int look = looks;
    window.look();
    room.prepare(
        () -> Original.of(booklet, form, sheet),
        ready -> {
          if (look == looks) {
            ask(ready);
          }
        },
        problem -> {
          if (look == looks) {
            window.offerFiles(sentence(problem));
          }
        });
  }

  private void ask(Ready ready) {
    if (ready.printers().isEmpty()) {
      window.offerFiles(Message.text("ui.print.none"));
    } else {
      window.ask(ready, room.hasDialog());
    }
  }

  private void askForPapers(Printer printer) {
    room.lookForPapers(
        printer, lacking -> window.form().mark(printer, lacking), PrintCommand::saysNothing);
  }

  /** Then all paper is offered; what nobody foresaw is for the program to say. */
  private static void saysNothing(Throwable problem) {
    if (!(problem instanceof Refused)) {
      throw new IllegalStateException("asking for paper failed", problem);
    }
  }

  private void print(boolean askFirst) {
    try {
      PrintOrder order = window.form().order(askFirst);
      window.send();
      room.print(window.form().original().publication(), order, this::printed, this::failed);
    } catch (Refused refused) {
      window.askAgain(refused.sentence().text());
    }
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
