package org.goalsheet.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;

/** Runs the commands of the print system. */
final class Command {
  /** A print server that says nothing for so long will say nothing; seconds. */
  private static final long LONGEST = 60;

  private final Map<String, String> environment;

  /**
   * @param environment over that of this program
   */
  Command(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * What a command said.
   *
   * @param fine whether it says that all went well
   */
  record Said(boolean fine, String text) {}

  /**
   * Runs it and waits for its end.
   *
   * @throws Refused when it does not end, or cannot be run
   */
  Said run(List<String> words) throws Refused {
    try {
      // Into a file, since a full pipe would hold up a command that nobody reads yet.
      Path output = Files.createTempFile("goalsheet", ".txt");
      try {
        return run(words, output);
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new Refused(Message.of("print.command", words.get(0)), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused(Message.of("print.silent", LONGEST), e);
    }
  }

  private Said run(List<String> words, Path output)
      throws IOException, InterruptedException, Refused {
    ProcessBuilder builder =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(LONGEST, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new Refused(Message.of("print.silent", LONGEST));
    }
    return new Said(process.exitValue() == 0, Files.readString(output));
  }
}
