package org.goalsheet.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.goalsheet.exchange.Exchange;
import org.goalsheet.form.Forms;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Ids;
import org.goalsheet.store.BookletStore;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The command line: results on one stream, everything else on the other, and an exit status. */
public final class Cli {
  /** All went well. */
  public static final int FINE = 0;

  /** {@code check} found an error. */
  public static final int FINDINGS = 1;

  /** The command was not written as it must be. */
  public static final int WRONG_USE = 2;

  /** A file could not be read or written. */
  public static final int FAILED = 3;

  private final Console console;

  /**
   * Both streams must be in UTF-8.
   *
   * @param terminal whether a person watches {@code err} on a terminal
   */
  public Cli(PrintStream out, PrintStream err, boolean terminal) {
    this.console = new Console(out, err, terminal);
  }

  /** Whether a word is the name of a command; quick, since the editor waits for the answer. */
  public static boolean isCommand(String word) {
    return Stream.of(
            ImportCommand.class,
            ExportCommand.class,
            CheckCommand.class,
            ShowCommand.class,
            RulesCommand.class,
            FormsCommand.class)
        .map(command -> command.getAnnotation(CommandLine.Command.class).name())
        .anyMatch(word::equals);
  }

  /** Runs a command and returns its exit status. */
  public int run(List<String> arguments) {
    if (arguments.contains(Program.DEBUG)) {
      console.showTraces();
    }
    try {
      int status = run(commands().parseArgs(arguments.toArray(String[]::new)));
      return console.finish() ? status : failed(Message.of("cli.output"));
    } catch (ParameterException e) {
      return wrongUse(Misuse.sentence(e), e.getCommandLine().getCommandSpec());
    } catch (Refused e) {
      return failed(e.sentence());
    } catch (RuntimeException | Error e) {
      console.trace(e);
      return failed(Message.of("cli.unexpected", Program.DEBUG));
    }
  }

  private int failed(Message sentence) {
    console.error(sentence);
    return FAILED;
  }

  private int run(ParseResult parsed) throws Refused {
    ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    CommandSpec spec = last.commandSpec();
    if (last.isUsageHelpRequested()) {
      String help = spec.commandLine().getUsageMessage(Ansi.OFF);
      console.line(help.strip().replace(System.lineSeparator(), "\n"));
      return FINE;
    }
    if (parsed.isVersionHelpRequested()) {
      console.line(Message.text("cli.version", version()));
      return FINE;
    }
    try {
      return ((Command) spec.userObject()).run(console);
    } catch (WrongUse e) {
      return wrongUse(e.sentence(), spec);
    }
  }

  private int wrongUse(Message sentence, CommandSpec spec) {
    console.error(Message.of("cli.wrong", sentence, spec.qualifiedName(" ")));
    return WRONG_USE;
  }

  private static String version() {
    return Objects.requireNonNullElseGet(
        Cli.class.getPackage().getImplementationVersion(),
        () -> Message.text("cli.version.unpackaged"));
  }

  private static CommandLine commands() {
    Ids ids = new Ids();
    Forms forms = new Forms();
    BookletStore store = new BookletStore(ids);
    Exchange exchange = new Exchange(ids);
    Documents documents = new Documents(exchange, store, forms);
    CommandLine line =
        new CommandLine(new Program())
            .addSubcommand(new ImportCommand(documents, store, forms, ids))
            .addSubcommand(new ExportCommand(documents, exchange, forms))
            .addSubcommand(new CheckCommand(documents, forms))
            .addSubcommand(new ShowCommand(documents))
            .addSubcommand(new RulesCommand(forms))
            .addSubcommand(new FormsCommand(forms));
    line.setResourceBundle(ResourceBundle.getBundle("org.goalsheet.messages", Locale.ROOT));
    line.setExpandAtFiles(false);
    line.registerConverter(Path.class, Cli::path);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    describe(line.getCommandSpec());
    line.getSubcommands().values().forEach(command -> describe(command.getCommandSpec()));
    return line;
  }

  /** An empty name would be the current folder. */
  private static Path path(String text) {
    if (text.isEmpty()) {
      throw new TypeConversionException(text);
    }
    return Path.of(text);
  }

  private static void describe(CommandSpec spec) {
    spec.usageMessage()
        .synopsisHeading(Message.text("cli.help.usage"))
        .description(Message.text(((Command) spec.userObject()).about()))
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading("%n")
        .commandListHeading("%n");
  }
}
