package org.goalsheet.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.goalsheet.check.RuleBook;
import org.goalsheet.check.Severity;
import org.goalsheet.form.Forms;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import picocli.CommandLine.Option;

/** Lists the rules of the checker: what each looks for, an example that fails, one that passes. */
@picocli.CommandLine.Command(name = "rules")
final class RulesCommand implements Command {
  private final Forms forms;

  @Option(names = "--form", paramLabel = "ID", descriptionKey = "cli.rules.form")
  private String form = Forms.USUAL;

  RulesCommand(Forms forms) {
    this.forms = forms;
  }

  @Override
  public String about() {
    return "cli.rules";
  }

  @Override
  public int run(Console console) throws Refused {
    for (RuleBook.Entry rule : RuleBook.of(forms.get(form))) {
      console.line(rule.id() + " " + severities(rule.severities()) + " " + rule.about());
      example("cli.rules.wrong", rule.wrong(), console);
      example("cli.rules.right", rule.right(), console);
    }
    return Cli.FINE;
  }

  private static String severities(List<Severity> severities) {
    return severities.stream().map(Severity::word).collect(Collectors.joining("/"));
  }

  /** Further lines stand under the first one; the label is as wide as five letters. */
  private static void example(String label, String example, Console console) {
    String beginning = "    " + Message.text(label);
    String indent = "          ";
    console.line(
        beginning + example.lines().collect(Collectors.joining(System.lineSeparator() + indent)));
  }
}
