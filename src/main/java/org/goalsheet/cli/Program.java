package org.goalsheet.cli;

import org.goalsheet.message.Message;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What stands before the name of a command. */
@picocli.CommandLine.Command(
    name = "goalsheet",
    customSynopsis = {"goalsheet [FILE]", "     goalsheet COMMAND …"})
@SuppressWarnings("UnusedVariable") // The parser itself acts on the options.
final class Program implements Command {
  /** Shows where the program failed when it fails. */
  static final String DEBUG = "--debug";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "cli.option.help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "cli.option.version")
  private boolean version;

  @Option(names = DEBUG, scope = ScopeType.INHERIT, descriptionKey = "cli.option.debug")
  private boolean debug;

  @Override
  public String about() {
    return "cli.about";
  }

  @Override
  public int run(Console console) throws WrongUse {
    throw new WrongUse(Message.of("cli.wrong.command"));
  }
}
