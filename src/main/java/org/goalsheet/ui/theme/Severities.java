package org.goalsheet.ui.theme;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import org.goalsheet.check.Finding;
import org.goalsheet.check.Severity;

/** How findings of each severity look and what they are called. */
public final class Severities {
  private Severities() {}

  /** The gravest severity of some findings, of which there is at least one. */
  public static Severity worst(List<Finding> findings) {
    return findings.stream().map(Finding::severity).min(Comparator.naturalOrder()).orElseThrow();
  }

  public static String style(Severity severity) {
    return switch (severity) {
      case E -> "severity-error";
      case W -> "severity-warning";
      case H -> "severity-hint";
    };
  }

  public static Node icon(Severity severity) {
    return switch (severity) {
      case E -> Icon.ERROR.node("severity-icon", style(severity));
      case W -> Icon.WARNING.node("severity-icon", style(severity));
      case H -> Icon.HINT.node("severity-icon", style(severity));
    };
  }
}
