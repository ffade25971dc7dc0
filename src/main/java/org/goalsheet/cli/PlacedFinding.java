package org.goalsheet.cli;

import java.nio.file.Path;
import org.goalsheet.check.Finding;
import org.goalsheet.check.Severity;
import org.goalsheet.message.Message;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A finding as {@code check --format json} writes it.
 *
 * @param sheet the sheet's number, from 1
 * @param row the indicator's number, from 1; null in the head
 * @param field the key of the field
 */
record PlacedFinding(
    String file,
    int sheet,
    @Nullable Integer row,
    String field,
    String rule,
    Severity severity,
    String message,
    boolean fixable) {

  static PlacedFinding of(Path file, Booklet booklet, Finding finding) {
    int sheet = booklet.indexOf(finding.place().sheet());
    return new PlacedFinding(
        file.toString(),
        sheet + 1,
        row(booklet.sheets().get(sheet), finding.place().indicator()),
        finding.place().field().key(),
        finding.rule(),
        finding.severity(),
        finding.message().text(),
        !finding.fixes().isEmpty());
  }

  private static @Nullable Integer row(Sheet sheet, @Nullable String indicator) {
    return indicator == null ? null : Integer.valueOf(sheet.indexOf(indicator) + 1);
  }

  /** In one line for people. */
  String inWords() {
    Message place =
        row == null
            ? Message.of("cli.check.head", sheet, fieldName())
            : Message.of("cli.check.row", sheet, row, fieldName());
    String sentence = Console.oneLine(message);
    return Message.text("cli.check.finding", file, place, severityName(), rule, sentence);
  }

  private Message fieldName() {
    return Message.of("field." + field);
  }

  private Message severityName() {
    return switch (severity) {
      case E -> Message.of("cli.check.error");
      case W -> Message.of("cli.check.warning");
      case H -> Message.of("cli.check.hint");
    };
  }
}
