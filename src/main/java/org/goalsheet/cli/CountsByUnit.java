package org.goalsheet.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.goalsheet.check.Severity;
import org.goalsheet.grid.Column;
import org.goalsheet.grid.Listing;
import org.goalsheet.grid.Value;
import org.goalsheet.message.Message;
import org.goalsheet.model.BudgetUnit;

/** How many findings there are by unit and rule. Units without any are there too. */
final class CountsByUnit {
  private final Map<BudgetUnit, Tally> units =
      new TreeMap<>(Comparator.comparing(BudgetUnit::code).thenComparing(BudgetUnit::name));
  private final Tally unread = new Tally();
  private final Tally all = new Tally();
  private final List<String> rules;

  CountsByUnit(CheckReport report) {
    rules = report.entries().map(entry -> entry.finding().rule()).distinct().sorted().toList();
    report.files().forEach(this::add);
  }

  private void add(FileReport file) {
    file.units().forEach(unit -> units.computeIfAbsent(unit, any -> new Tally()));
    for (ReportEntry entry : file.entries()) {
      Tally own = file.read() ? units.getOrDefault(entry.unit(), unread) : unread;
      own.add(entry.finding());
      all.add(entry.finding());
    }
  }

  Listing listing() {
    List<List<Value>> rows = new ArrayList<>();
    units.forEach((unit, tally) -> rows.add(row(unit.code(), name(unit), tally)));
    if (unread.all() > 0) {
      rows.add(row("", Message.text("cli.check.excel.unread"), unread));
    }
    return new Listing(
        Message.text("cli.check.excel.counts"),
        columns(),
        rows,
        row("", Message.text("cli.check.excel.all"), all));
  }

  private static String name(BudgetUnit unit) {
    boolean nameless = unit.code().isEmpty() && unit.name().isEmpty();
    return nameless ? Message.text("cli.check.excel.nameless") : unit.name();
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(Message.text("field.unit.code"), 12));
    columns.add(new Column(Message.text("field.unit.name"), 32));
    rules.forEach(rule -> columns.add(new Column(rule, 8)));
    Stream.of("cli.check.excel.all", "cli.check.error", "cli.check.warning", "cli.check.hint")
        .forEach(key -> columns.add(new Column(Message.text(key), 9)));
    return columns;
  }

  private List<Value> row(String code, String name, Tally tally) {
    List<Value> row = new ArrayList<>();
    row.add(Value.of(code));
    row.add(Value.of(name));
    rules.forEach(rule -> row.add(tally.of(rule) == 0 ? Value.of("") : Value.of(tally.of(rule))));
    row.add(Value.of(tally.all()));
    Stream.of(Severity.E, Severity.W, Severity.H)
        .forEach(severity -> row.add(Value.of(tally.of(severity))));
    return row;
  }
}
