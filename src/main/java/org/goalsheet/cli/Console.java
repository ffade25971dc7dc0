package org.goalsheet.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.goalsheet.message.Message;

/** Where a command speaks. Lines end with a line feed on every system, as scripts expect. */
final class Console {
  private final PrintStream out;
  private final PrintStream err;
  private final List<Message> notes = new ArrayList<>();

  Console(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** A piece of the result. */
  void line(String text) {
    out.print(text + "\n");
  }

  /** Something to know beside the result; said only when there is a result. */
  void note(Message note) {
    notes.add(note);
  }

  /** Why there is no result, in one line. */
  void error(Message message) {
    err.print(oneLine(message.text()) + "\n");
    err.flush();
  }

  /**
   * Says the notes and sends everything out.
   *
   * @return whether the whole result got out
   */
  boolean finish() {
    notes.forEach(this::error);
    return !out.checkError();
  }

  void trace(Throwable thrown) {
    thrown.printStackTrace(err);
    err.flush();
  }

  /** A text with its line breaks as blanks. */
  static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ");
  }
}
