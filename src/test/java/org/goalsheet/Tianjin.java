package org.goalsheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goalsheet.form.Form;
import org.goalsheet.form.Forms;
import org.goalsheet.grid.Publication;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Amount;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Funding;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;

/** The three published tables of Tianjin, as truth.json says them. */
public final class Tianjin {
  private Tianjin() {}

  public static Form form() {
    try {
      return new Forms().get("tianjin-2025");
    } catch (Refused e) {
      throw new AssertionError(e);
    }
  }

  public static Publication publication() {
    return form().publish(Booklet.of("tianjin-2025", 2025, sheets()));
  }

  public static List<Sheet> sheets() {
    try (InputStream in = Tianjin.class.getResourceAsStream("/tianjin-2025/truth.json")) {
      JsonNode projects = new ObjectMapper().readTree(Objects.requireNonNull(in)).get("projects");
      List<Sheet> sheets = new ArrayList<>();
      projects.forEach(project -> sheets.add(sheet("s" + (sheets.size() + 1), project)));
      return sheets;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sheet sheet(String id, JsonNode project) {
    List<Indicator> rows = new ArrayList<>();
    for (JsonNode row : project.get("indicators")) {
      rows.add(
          Indicator.of(
              id + "i" + rows.size(),
              text(row, "level1"),
              text(row, "level2"),
              text(row, "level3"),
              text(row, "description"),
              text(row, "value")));
    }
    return Sheet.of(
        id,
        new BudgetUnit(text(project, "unitCode"), text(project, "unitName")),
        text(project, "name"),
        new Funding(
            new Amount(text(project, "total")),
            new Amount(text(project, "fiscal")),
            new Amount(text(project, "other")),
            text(project, "purpose")),
        text(project, "goal"),
        rows);
  }

  private static String text(JsonNode node, String name) {
    return node.get(name).asText();
  }
}
