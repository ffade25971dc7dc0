package org.goalsheet.ui.side;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.goalsheet.check.Finding;
import org.goalsheet.check.Severity;
import org.goalsheet.check.Waived;
import org.goalsheet.message.Message;
import org.goalsheet.model.Sheet;
import org.goalsheet.ui.desk.Checking;
import org.goalsheet.ui.desk.FindingCommands;
import org.goalsheet.ui.desk.Workspace;
import org.goalsheet.ui.theme.Icon;
import org.goalsheet.ui.theme.Severities;

/**
 * The findings, gravest first: what is wrong, where, and what would be right. Beside them, what was
 * left as it is.
 */
public final class FindingsPanel extends VBox {
  private final Workspace workspace;
  private final Checking checking;
  private final ListView<Finding> list = new ListView<>();
  private final ListView<Waived> waivedList = new ListView<>();
  private final HBox counts = new HBox();
  private final ToggleGroup choice = new ToggleGroup();
  private final ToggleButton one = segment("ui.findings.sheet");
  private final ToggleButton all = segment("ui.findings.all");
  private final ToggleButton waived = segment("ui.findings.waived");

  /**
   * @param explain shows what a rule is about, by its id
   */
  public FindingsPanel(
      Workspace workspace, Checking checking, FindingCommands commands, Consumer<String> explain) {
    this.workspace = workspace;
    this.checking = checking;
    getStyleClass().add("findings-panel");
    list.setId("findings");
    list.setFocusTraversable(false);
    list.setCellFactory(
        view -> new FindingCell(workspace, commands, explain, all.selectedProperty()));
    list.setPlaceholder(nothing("ui.findings.none"));
    waivedList.setId("waived");
    waivedList.setFocusTraversable(false);
    waivedList.setCellFactory(view -> new WaivedCell(workspace, commands));
    waivedList.setPlaceholder(nothing("ui.findings.waived.none"));
    waivedList.visibleProperty().bind(waived.selectedProperty());
    list.visibleProperty().bind(waived.selectedProperty().not());
    StackPane lists = new StackPane(list, waivedList);
    VBox.setVgrow(lists, Priority.ALWAYS);
    getChildren().setAll(header(), lists);
    checking.findings().addListener((property, before, after) -> refresh());
    checking.waived().addListener((property, before, after) -> refresh());
    workspace.sheet().addListener((property, before, after) -> refresh());
    choice.selectedToggleProperty().addListener((property, before, after) -> refresh());
    refresh();
  }

  private VBox header() {
    Label title = new Label(Message.text("ui.findings"));
    title.getStyleClass().add("panel-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    counts.setMinWidth(Region.USE_PREF_SIZE);
    counts.getStyleClass().add("finding-counts");
    counts.setAlignment(Pos.CENTER_LEFT);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox first = new HBox(title, gap, counts);
    first.setAlignment(Pos.CENTER_LEFT);
    HBox segments = new HBox(one, all, waived);
    segments.getStyleClass().add("segments");
    choice.getToggles().setAll(one, all, waived);
    one.setSelected(true);
    choice
        .selectedToggleProperty()
        .addListener(
            (property, before, after) -> {
              if (after == null) {
                before.setSelected(true);
              }
            });
    VBox header = new VBox(first, segments);
    header.getStyleClass().add("panel-header");
    return header;
  }

  private static ToggleButton segment(String key) {
    ToggleButton segment = new ToggleButton(Message.text(key));
    segment.getStyleClass().add("segment");
    segment.setFocusTraversable(false);
    segment.setMinWidth(Region.USE_PREF_SIZE);
    return segment;
  }

  private static HBox nothing(String key) {
    HBox nothing = new HBox(Icon.TICK.node("tick"), new Label(Message.text(key)));
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
    List<Waived> left = checking.waived().get();
    waivedList.getItems().setAll(left);
    waived.setText(Message.text("ui.findings.waived", left.size()));
  }

  private static Stream<Finding> of(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity);
  }

  private static HBox count(Severity severity, long number) {
    HBox count = new HBox(Severities.icon(severity), new Label(String.valueOf(number)));
    count.setAlignment(Pos.CENTER_LEFT);
    count.setAccessibleText(severity.word() + " " + number);
    count.setOpacity(number == 0 ? 0.45 : 1);
    return count;
  }
}
