package org.goalsheet.check;

import java.util.List;

/**
 * A rule with what is known of it from outside.
 *
 * @param id the stable id that its findings bear, as A01; two may come of one rule
 * @param severities how grave its findings can be, gravest first
 */
record RuleEntry(String id, Rule rule, List<Severity> severities) {
  static RuleEntry entry(String id, Rule rule, Severity... severities) {
    return new RuleEntry(id, rule, List.of(severities));
  }
}
