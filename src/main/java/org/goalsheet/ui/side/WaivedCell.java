package org.goalsheet.ui.side;

import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.goalsheet.check.Waived;
import org.goalsheet.message.Message;
import org.goalsheet.ui.desk.FindingCommands;
import org.goalsheet.ui.desk.Workspace;
import org.jspecify.annotations.Nullable;

/** A finding that was left as it is, with the reason. A click goes to its cell. */
final class WaivedCell extends ListCell<Waived> {
  private final Workspace workspace;
  private final FindingCommands commands;

  WaivedCell(Workspace workspace, FindingCommands commands) {
    this.workspace = workspace;
    this.commands = commands;
    getStyleClass().add("finding");
    setPrefWidth(0);
    setOnMouseClicked(
        event -> {
          Waived waived = getItem();
          if (waived != null) {
            workspace.goTo(waived.finding().place());
          }
        });
  }

  @Override
  protected void updateItem(@Nullable Waived waived, boolean empty) {
    super.updateItem(waived, empty);
    setGraphic(empty || waived == null ? null : card(waived));
    setAccessibleText(empty || waived == null ? null : waived.finding().message().text());
  }

  private VBox card(Waived waived) {
    VBox card = FindingCard.of(waived.finding(), workspace, true);
    Button again = new Button(Message.text("ui.unwaive"));
    again.getStyleClass().add("quiet-action");
    again.setFocusTraversable(false);
    again.setOnAction(event -> commands.unwaive(waived));
    FlowPane actions = new FlowPane(again);
    actions.getStyleClass().add("finding-fixes");
    card.getChildren()
        .addAll(
            FindingCard.sentence(
                Message.text("ui.waived.reason", waived.waiver().reason()), "finding-reason"),
            actions);
    return card;
  }
}
