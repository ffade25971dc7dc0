package org.goalsheet.ui.side;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.goalsheet.check.Finding;
import org.goalsheet.ui.desk.Workspace;
import org.goalsheet.ui.theme.Severities;

/** What a finding says: how grave it is, where it is, and what would be right. */
final class FindingCard {
  private FindingCard() {}

  /**
   * @param wholeBooklet whether to say in which sheet it is
   */
  static VBox of(Finding finding, Workspace workspace, boolean wholeBooklet) {
    Label where = new Label(where(finding, workspace, wholeBooklet));
    where.getStyleClass().add("finding-place");
    HBox head = new HBox(Severities.icon(finding.severity()), where);
    head.getStyleClass().add("finding-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return new VBox(head, sentence(finding.message().text(), "finding-sentence"));
  }

  static Label sentence(String text, String style) {
    Label sentence = new Label(text);
    sentence.getStyleClass().add(style);
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    return sentence;
  }

  private static String where(Finding finding, Workspace workspace, boolean wholeBooklet) {
    return workspace
        .current()
        .map(
            all ->
                wholeBooklet
                    ? Places.inBooklet(all, finding.place())
                    : Places.inSheet(all, finding.place()))
        .orElse("");
  }
}
