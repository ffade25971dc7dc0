package org.goalsheet.cli;

import org.goalsheet.form.Forms;

/** Lists the known forms, one a line: its id, a tab, its title. */
@picocli.CommandLine.Command(name = "forms")
final class FormsCommand implements Command {
  private final Forms forms;

  FormsCommand(Forms forms) {
    this.forms = forms;
  }

  @Override
  public String about() {
    return "cli.forms";
  }

  @Override
  public int run(Console console) {
    forms.all().forEach(form -> console.line(form.id() + "\t" + form.title()));
    return Cli.FINE;
  }
}
