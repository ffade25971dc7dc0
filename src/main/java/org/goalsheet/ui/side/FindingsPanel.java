package org.goalsheet.ui.side;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.goalsheet.check.Finding;
import org.goalsheet.check.Severity;
import org.goalsheet.message.Message;
import org.goalsheet.model.Sheet;
import org.goalsheet.ui.desk.Checking;
import org.goalsheet.ui.desk.Workspace;
import org.goalsheet.ui.theme.Icon;
import org.goalsheet.ui.theme.Severities;

/** The findings, gravest first: what is wrong, where, and what would be right. */
public final class FindingsPanel extends VBox {
  private final Workspace workspace;
  private final Checking checking;
  private final ListView<Finding> list = new ListView<>();
  private final HBox counts = new HBox();
  private final ToggleButton all = new ToggleButton(Message.text("ui.findings.all"));

  public FindingsPanel(Workspace workspace, Checking checking) {
    this.workspace = workspace;
    this.checking = checking;
    getStyleClass().add("findings-panel");
    list.setId("findings");
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new FindingCell(workspace, all.selectedProperty()));
    list.setPlaceholder(nothing());
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(header(), list);
    checking.findings().addListener((property, before, after) -> refresh());
    workspace.sheet().addListener((property, before, after) -> refresh());
    all.selectedProperty().addListener((property, before, after) -> refresh());
  }

  private HBox header() {
    Label title = new Label(Message.text("ui.findings"));
    title.getStyleClass().add("panel-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    counts.setMinWidth(Region.USE_PREF_SIZE);
    counts.getStyleClass().add("finding-counts");
    counts.setAlignment(Pos.CENTER_LEFT);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    ToggleButton one = new ToggleButton(Message.text("ui.findings.sheet"));
    ToggleGroup group = new ToggleGroup();
    Stream.of(one, all)
        .forEach(
            button -> {
              button.getStyleClass().add("segment");
              button.setFocusTraversable(false);
              button.setMinWidth(Region.USE_PREF_SIZE);
              button.setToggleGroup(group);
            });
    one.setSelected(true);
    group
        .selectedToggleProperty()
        .addListener(
            (property, before, after) -> {
              if (after == null) {
                before.setSelected(true);
              }
            });
    HBox header = new HBox(title, counts, gap, one, all);
    header.getStyleClass().add("panel-header");
    header.setAlignment(Pos.CENTER_LEFT);
    return header;
  }

  private static HBox nothing() {
    HBox nothing = new HBox(Icon.TICK.node("tick"), new Label(Message.text("ui.findings.none")));
    nothing.getStyleClass().add("nothing-found");
    nothing.setAlignment(Pos.TOP_CENTER);
    return nothing;
  }

  private void refresh() {
    Sheet sheet = workspace.sheet().get();
    List<Finding> shown =
        all.isSelected()
            ? checking.findings().get()
            : sheet == null ? List.of() : checking.of(sheet.id());
    list.getItems().setAll(Stream.of(Severity.values()).flatMap(s -> of(shown, s)).toList());
    counts
        .getChildren()
        .setAll(Stream.of(Severity.values()).map(s -> count(s, of(shown, s).count())).toList());
  }

  private static Stream<Finding> of(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity);
  }

  private static HBox count(Severity severity, long number) {
    HBox count = new HBox(Severities.icon(severity), new Label(String.valueOf(number)));
    count.setAlignment(Pos.CENTER_LEFT);
    count.setAccessibleText(Severities.name(severity) + " " + number);
    count.setOpacity(number == 0 ? 0.45 : 1);
    return count;
  }
}
