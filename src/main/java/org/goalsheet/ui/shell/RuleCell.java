package org.goalsheet.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.goalsheet.check.RuleBook;
import org.goalsheet.check.Severity;
import org.goalsheet.message.Message;
import org.goalsheet.ui.desk.FindingCommands;
import org.goalsheet.ui.desk.Workspace;
import org.goalsheet.ui.theme.Severities;
import org.jspecify.annotations.Nullable;

/** One rule of the rule book. */
final class RuleCell extends ListCell<RuleBook.Entry> {
  private final Workspace workspace;
  private final FindingCommands commands;

  RuleCell(Workspace workspace, FindingCommands commands) {
    this.workspace = workspace;
    this.commands = commands;
    getStyleClass().add("rule");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(RuleBook.@Nullable Entry rule, boolean empty) {
    super.updateItem(rule, empty);
    setGraphic(empty || rule == null ? null : card(rule));
    setAccessibleText(empty || rule == null ? null : rule.id() + " " + rule.about());
  }

  private VBox card(RuleBook.Entry rule) {
    GridPane examples = new GridPane();
    examples.getStyleClass().add("rule-examples");
    examples.addRow(0, label("ui.rules.wrong"), text(rule.wrong(), "rule-wrong"));
    examples.addRow(1, label("ui.rules.right"), text(rule.right(), "rule-right"));
    return new VBox(head(rule), text(rule.about(), "rule-about"), examples);
  }

  private HBox head(RuleBook.Entry rule) {
    Label id = new Label(rule.id());
    id.getStyleClass().add("rule-id");
    HBox head = new HBox(id);
    for (Severity severity : rule.severities()) {
      head.getChildren().addAll(Severities.icon(severity), new Label(severity.word()));
    }
    head.getStyleClass().add("rule-head");
    head.setAlignment(Pos.CENTER_LEFT);
    if (rule.hasHints() && workspace.current().isPresent()) {
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      head.getChildren().addAll(gap, hints(rule.id()));
    }
    return head;
  }

  private CheckBox hints(String rule) {
    CheckBox wanted = new CheckBox(Message.text("ui.rules.hints"));
    wanted.setId("hints-" + rule);
    wanted.setSelected(workspace.current().map(all -> !all.hintsOff().contains(rule)).orElse(true));
    wanted.setOnAction(event -> commands.hints(rule, wanted.isSelected()));
    return wanted;
  }

  private static Label label(String key) {
    Label label = new Label(Message.text(key));
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().add("rule-label");
    return label;
  }

  private static Label text(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
