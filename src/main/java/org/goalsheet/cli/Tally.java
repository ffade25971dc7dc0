package org.goalsheet.cli;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.goalsheet.check.Severity;

/** Counts findings by rule and by severity. */
final class Tally {
  private final Map<String, Integer> byRule = new HashMap<>();
  private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);

  void add(PlacedFinding finding) {
    byRule.merge(finding.rule(), 1, Integer::sum);
    bySeverity.merge(finding.severity(), 1, Integer::sum);
  }

  int of(String rule) {
    return byRule.getOrDefault(rule, 0);
  }

  int of(Severity severity) {
    return bySeverity.getOrDefault(severity, 0);
  }

  int all() {
    return bySeverity.values().stream().mapToInt(Integer::intValue).sum();
  }
}
