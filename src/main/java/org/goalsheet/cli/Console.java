package org.goalsheet.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.goalsheet.message.Message;

/** Where a command speaks. Lines end with a line feed on every system, as scripts expect. */
final class Console {
  /** To the beginning of the line on a terminal, and away with what stands there. */
  private static final String ERASE = "\r\u001B[K";

  /** Fits on the narrowest usual terminal, which would not rewrite a second line. */
  private static final int LONGEST_PROGRESS = 39;

  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private final List<Message> notes = new ArrayList<>();
  private boolean tracing;

  /**
   * @param terminal whether {@code err} is one, where a line can be rewritten
   */
  Console(PrintStream out, PrintStream err, boolean terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  void showTraces() {
    tracing = true;
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

  /** Says how far a long command has come, in place of what it said last; only on a terminal. */
  void progress(Message message) {
    if (terminal) {
      String text = oneLine(message.text());
      err.print(ERASE + text.substring(0, Math.min(text.length(), LONGEST_PROGRESS)));
      err.flush();
    }
  }

  void endProgress() {
    if (terminal) {
      err.print(ERASE);
      err.flush();
    }
  }

  /** Shows developers where it failed, if they want to see it. */
  void trace(Throwable thrown) {
    if (tracing) {
      thrown.printStackTrace(err);
      err.flush();
    }
  }

  /** A text with its line breaks as blanks. */
  static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ");
  }
}
