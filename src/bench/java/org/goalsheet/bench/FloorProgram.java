package org.goalsheet.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goalsheet.model.Amount;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Funding;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;

/**
 * The least that a command can be: one class for each thing, and no library. It reads tables from
 * lines of texts between tabs, with {@code |} for a line break: eight of the head, and five for
 * each indicator.
 */
final class FloorProgram {
  private FloorProgram() {}

  /**
   * @param args the lines; the file to write
   */
  public static void main(String[] args) throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      sheets.add(sheet(line.replace('|', '\n').split("\t", -1)));
    }
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      new FloorWriter().write(Booklet.of("", 2025, sheets), out);
    }
  }

  /** A sheet as a line. */
  static String line(Sheet sheet) {
    Funding funding = sheet.funding();
    List<String> texts = new ArrayList<>();
    texts.add(sheet.unit().code());
    texts.add(sheet.unit().name());
    texts.add(sheet.name());
    texts.add(funding.budget().text());
    texts.add(funding.fiscal().text());
    texts.add(funding.other().text());
    texts.add(funding.use());
    texts.add(sheet.goal());
    for (Indicator row : sheet.indicators()) {
      texts.add(row.level1());
      texts.add(row.level2());
      texts.add(row.name());
      texts.add(row.description());
      texts.add(row.value().text());
    }
    return String.join("\t", texts).replace('\n', '|');
  }

  private static Sheet sheet(String[] texts) {
    List<Indicator> rows = new ArrayList<>();
    for (int i = 8; i < texts.length; i += 5) {
      rows.add(
          Indicator.of("", texts[i], texts[i + 1], texts[i + 2], texts[i + 3], texts[i + 4]));
    }
    Funding funding =
        new Funding(new Amount(texts[3]), new Amount(texts[4]), new Amount(texts[5]), texts[6]);
    return Sheet.of("", new BudgetUnit(texts[0], texts[1]), texts[2], funding, texts[7], rows);
  }
}
