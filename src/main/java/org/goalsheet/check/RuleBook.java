package org.goalsheet.check;

import java.util.List;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;

/** The rules in words, for the people whose tables they judge. */
public final class RuleBook {
  private RuleBook() {}

  /**
   * What a person should know of a rule.
   *
   * @param id the stable id, as D03
   * @param severities how grave its findings can be, gravest first
   * @param about what it looks for, and why
   * @param wrong an example in which it finds something, in lines: {@code 标签：文字}, or the texts of a
   *     row with {@code |} between them
   * @param right an example in which it finds nothing
   */
  public record Entry(
      String id, List<Severity> severities, String about, String wrong, String right) {

    /** Whether it gives hints, which can be switched off. */
    public boolean hasHints() {
      return severities.contains(Severity.H);
    }
  }

  /** The rules that hold for a form, by id. */
  public static List<Entry> of(Form form) {
    return Rules.of(form, form.year()).stream().map(RuleBook::entry).toList();
  }

  private static Entry entry(RuleEntry rule) {
    String key = "rule." + rule.id();
    return new Entry(
        rule.id(),
        rule.severities(),
        Message.text(key),
        Message.text(key + ".wrong"),
        Message.text(key + ".right"));
  }
}
