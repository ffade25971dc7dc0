package org.goalsheet;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goalsheet.cli.Cli;
import org.goalsheet.ui.Editor;

/** Starts the editor or, when given a command or an option, the command line. */
public final class Main {
  /** Set by the launcher: Java itself cannot tell whether standard error is a terminal. */
  private static final String TERMINAL = "goalsheet.terminal";

  private Main() {}

  public static void main(String[] arguments) {
    System.setProperty("java.util.logging.config.class", Logging.class.getName());
    List<String> words = List.of(arguments);
    if (wantsEditor(words)) {
      Editor.open(words);
    } else {
      System.exit(commandLine().run(words));
    }
  }

  private static Cli commandLine() {
    return new Cli(
        utf8(FileDescriptor.out), utf8(FileDescriptor.err), Boolean.getBoolean(TERMINAL));
  }

  private static boolean wantsEditor(List<String> words) {
    return words.isEmpty() || (words.size() == 1 && namesFile(words.get(0)));
  }

  private static boolean namesFile(String word) {
    return !word.startsWith("-") && !Cli.isCommand(word);
  }

  /** Scripts read UTF-8 whatever the system's own encoding is. */
  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(stream)), false, StandardCharsets.UTF_8);
  }
}
