package org.goalsheet.ui.side;

import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.goalsheet.check.Finding;
import org.goalsheet.message.Message;
import org.goalsheet.model.FieldRef;
import org.goalsheet.ui.desk.FindingCommands;
import org.goalsheet.ui.desk.Workspace;
import org.jspecify.annotations.Nullable;

/** One finding with what can be done about it. A click goes to its cell; a fix is one click. */
final class FindingCell extends ListCell<Finding> {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final Workspace workspace;
  private final FindingCommands commands;
  private final Consumer<String> explain;
  private final ObservableBooleanValue wholeBooklet;

  /**
   * @param explain shows what a rule is about, by its id
   * @param wholeBooklet whether findings of several sheets stand in the list
   */
  FindingCell(
      Workspace workspace,
      FindingCommands commands,
      Consumer<String> explain,
      ObservableBooleanValue wholeBooklet) {
    this.workspace = workspace;
    this.commands = commands;
    this.explain = explain;
    this.wholeBooklet = wholeBooklet;
    getStyleClass().add("finding");
    setPrefWidth(0);
    setOnMouseClicked(
        event -> {
          Finding finding = getItem();
          if (finding != null) {
            workspace.goTo(finding.place());
          }
        });
    workspace.place().addListener((property, before, after) -> light(after));
  }

  @Override
  protected void updateItem(@Nullable Finding finding, boolean empty) {
    super.updateItem(finding, empty);
    setGraphic(empty || finding == null ? null : card(finding));
    setAccessibleText(empty || finding == null ? null : spoken(finding));
    light(workspace.place().get());
  }

  private void light(@Nullable FieldRef place) {
    Finding finding = getItem();
    pseudoClassStateChanged(HERE, finding != null && finding.place().shownIn().equals(place));
  }

  private static String spoken(Finding finding) {
    return finding.severity().word() + " " + finding.message().text();
  }

  private VBox card(Finding finding) {
    VBox card = FindingCard.of(finding, workspace, wholeBooklet.get());
    card.getChildren().add(actions(finding));
    return card;
  }

  private FlowPane actions(Finding finding) {
    FlowPane actions = new FlowPane();
    actions.getStyleClass().add("finding-fixes");
    finding
        .fixes()
        .forEach(
            fix ->
                actions
                    .getChildren()
                    .add(button("fix", fix.label().text(), () -> commands.mend(finding, fix))));
    actions
        .getChildren()
        .add(button("quiet-action", Message.text("ui.waive"), () -> commands.waive(finding)));
    if (FindingCommands.isHint(finding)) {
      actions
          .getChildren()
          .add(
              button(
                  "quiet-action",
                  Message.text("ui.hints.off"),
                  () -> commands.hints(finding.rule(), false)));
    }
    actions
        .getChildren()
        .add(
            button(
                "quiet-action", Message.text("ui.rule.why"), () -> explain.accept(finding.rule())));
    return actions;
  }

  private static Button button(String style, String text, Runnable action) {
    Button button = new Button(text);
    button.getStyleClass().add(style);
    button.setFocusTraversable(false);
    button.setOnAction(event -> action.run());
    return button;
  }
}
