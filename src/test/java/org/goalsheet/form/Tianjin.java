package org.goalsheet.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goalsheet.model.Amount;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Extras;
import org.goalsheet.model.Funding;
import org.goalsheet.model.Ids;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;

/** The three published tables of 2025, from what was written down of them cell by cell. */
final class Tianjin {
  private static final Ids IDS = new Ids();

  private Tianjin() {}

  static List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    try (InputStream in = Tianjin.class.getResourceAsStream("/tianjin-2025/truth.json")) {
      new ObjectMapper()
          .readTree(Objects.requireNonNull(in))
          .get("projects")
          .forEach(project -> sheets.add(sheet(project)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sheets;
  }

  private static Sheet sheet(JsonNode project) {
    List<Indicator> rows = new ArrayList<>();
    project.get("indicators").forEach(row -> rows.add(indicator(row)));
    return new Sheet(
        IDS.get(),
        new BudgetUnit(text(project, "unitCode"), text(project, "unitName")),
        text(project, "name"),
        new Funding(
            new Amount(text(project, "total")),
            new Amount(text(project, "fiscal")),
            new Amount(text(project, "other")),
            text(project, "purpose")),
        text(project, "goal"),
        rows,
        Extras.NONE);
  }

  private static Indicator indicator(JsonNode row) {
    return Indicator.of(
        IDS.get(),
        text(row, "level1"),
        text(row, "level2"),
        text(row, "level3"),
        text(row, "description"),
        text(row, "value"));
  }

  private static String text(JsonNode node, String name) {
    return node.get(name).asText();
  }
}
