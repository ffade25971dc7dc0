package org.goalsheet.cli;

import java.nio.file.Path;
import org.goalsheet.check.Finding;
import org.goalsheet.check.Severity;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A finding as {@code check --format json} writes it.
 *
 * @param sheet the sheet's number, from 1; null where the file could not be read
 * @param row the indicator's number, from 1; null in the head
 * @param field the key of the place; null where the file could not be read
 */
record PlacedFinding(
    String file,
    @Nullable Integer sheet,
    @Nullable Integer row,
    @Nullable String field,
    String rule,
    Severity severity,
    String message,
    boolean fixable) {

  /** What stands in place of a rule where a file could not be read. */
  private static final String FILE = "FILE";

  /**
   * @param sheet the sheet that it is in
   * @param number the sheet's number, from 1
   */
  static PlacedFinding of(Path file, Sheet sheet, int number, Finding finding) {
    return new PlacedFinding(
        file.toString(),
        number,
        row(sheet, finding.place().indicator()),
        finding.place().key(),
        finding.rule(),
        finding.severity(),
        finding.message().text(),
        !finding.fixes().isEmpty());
  }

  /** That a file could not be read. */
  static PlacedFinding ofFile(Path file, Message why) {
    return new PlacedFinding(
        file.toString(), null, null, null, FILE, Severity.E, why.text(), false);
  }

  private static @Nullable Integer row(Sheet sheet, @Nullable String indicator) {
    return indicator == null ? null : Integer.valueOf(sheet.indexOf(indicator) + 1);
  }

  /** In one line for people. */
  String inWords() {
    String sentence = Console.oneLine(message);
    return Message.text("cli.check.finding", place(), severityName(), rule, sentence);
  }

  private String place() {
    if (sheet == null) {
      return file;
    }
    return row == null
        ? Message.text("cli.check.head", file, sheet, fieldName())
        : Message.text("cli.check.row", file, sheet, row, fieldName());
  }

  /** The name of the field on the table; empty where there is none. */
  String fieldName() {
    String labelled = Field.LABELLED.key() + ".";
    if (field == null) {
      return "";
    }
    return field.startsWith(labelled)
        ? field.substring(labelled.length())
        : Message.text("field." + field);
  }

  String severityName() {
    return switch (severity) {
      case E -> Message.text("cli.check.error");
      case W -> Message.text("cli.check.warning");
      case H -> Message.text("cli.check.hint");
    };
  }
}
