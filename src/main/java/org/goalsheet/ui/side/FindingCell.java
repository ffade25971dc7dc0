package org.goalsheet.ui.side;

import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.goalsheet.check.Finding;
import org.goalsheet.check.Fix;
import org.goalsheet.edit.Edit;
import org.goalsheet.model.FieldRef;
import org.goalsheet.ui.desk.Workspace;
import org.goalsheet.ui.theme.Severities;
import org.jspecify.annotations.Nullable;

/** One finding with what can be done about it. A click goes to its cell; a fix is one click. */
final class FindingCell extends ListCell<Finding> {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final Workspace workspace;
  private final ObservableBooleanValue wholeBooklet;

  FindingCell(Workspace workspace, ObservableBooleanValue wholeBooklet) {
    this.workspace = workspace;
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
    return Severities.name(finding.severity()) + " " + finding.message().text();
  }

  private VBox card(Finding finding) {
    Label where = new Label(where(finding));
    where.getStyleClass().add("finding-place");
    HBox head = new HBox(Severities.icon(finding.severity()), where);
    head.getStyleClass().add("finding-head");
    head.setAlignment(Pos.CENTER_LEFT);
    Label what = new Label(finding.message().text());
    what.getStyleClass().add("finding-sentence");
    what.setWrapText(true);
    what.setMinHeight(Region.USE_PREF_SIZE);
    VBox card = new VBox(head, what);
    if (!finding.fixes().isEmpty()) {
      FlowPane fixes = new FlowPane();
      fixes.getStyleClass().add("finding-fixes");
      finding.fixes().forEach(fix -> fixes.getChildren().add(button(finding, fix)));
      card.getChildren().add(fixes);
    }
    return card;
  }

  private String where(Finding finding) {
    return workspace
        .current()
        .map(
            all ->
                wholeBooklet.get()
                    ? Places.inBooklet(all, finding.place())
                    : Places.inSheet(all, finding.place()))
        .orElse("");
  }

  private Button button(Finding finding, Fix fix) {
    Button button = new Button(fix.label().text());
    button.getStyleClass().add("fix");
    button.setFocusTraversable(false);
    button.setOnAction(
        event -> {
          workspace.apply(Edit.of(fix.label(), fix.change()));
          workspace.goTo(finding.place());
        });
    return button;
  }
}
