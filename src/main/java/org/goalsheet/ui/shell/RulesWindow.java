package org.goalsheet.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.goalsheet.check.RuleBook;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.ui.desk.FindingCommands;
import org.goalsheet.ui.desk.Workspace;
import org.goalsheet.ui.dialog.Placing;
import org.goalsheet.ui.theme.Theme;

/**
 * 规则手册: every rule with an example that fails and one that passes, in a window beside the other.
 */
final class RulesWindow {
  private static final double WIDTH = 720;
  private static final double HEIGHT = 720;
  private static final double LEAST_WIDTH = 560;
  private static final double LEAST_HEIGHT = 480;

  private final Stage owner;
  private final Theme theme;
  private final Workspace workspace;
  private final Supplier<Form> usual;
  private final Stage stage = new Stage();
  private final ListView<RuleBook.Entry> list = new ListView<>();
  private final TextField search = new TextField();
  private List<RuleBook.Entry> entries = List.of();

  /**
   * @param usual the form whose rules are shown while no booklet is open
   */
  RulesWindow(
      Stage owner,
      Theme theme,
      Workspace workspace,
      FindingCommands commands,
      Supplier<Form> usual) {
    this.owner = owner;
    this.theme = theme;
    this.workspace = workspace;
    this.usual = usual;
    list.setId("rules");
    list.setCellFactory(view -> new RuleCell(workspace, commands));
    list.setPlaceholder(new Label(Message.text("ui.rules.none")));
    search.setId("rule-search");
    search.setPromptText(Message.text("ui.rules.search"));
    search.textProperty().addListener((property, before, after) -> filter());
    stage.setTitle(Message.text("ui.rules.title"));
  }

  /** Shows all rules. */
  void show() {
    open();
    search.clear();
    list.scrollTo(0);
  }

  /** Shows one rule first. */
  void show(String rule) {
    show();
    entries.stream()
        .filter(entry -> entry.id().equals(rule))
        .findFirst()
        .ifPresent(
            entry -> {
              list.getSelectionModel().select(entry);
              list.scrollTo(entry);
            });
  }

  private void open() {
    Form form = workspace.current().isPresent() ? workspace.form() : usual.get();
    entries = RuleBook.of(form);
    filter();
    if (stage.getScene() == null) {
      build();
    }
    stage.show();
    stage.toFront();
  }

  private void build() {
    Label about = new Label(Message.text("ui.rules.about"));
    about.setWrapText(true);
    about.getStyleClass().add("rules-about");
    VBox top = new VBox(about, search);
    top.getStyleClass().add("rules-top");
    BorderPane root = new BorderPane(list);
    root.setTop(top);
    root.getStyleClass().add("rules");
    Scene scene = new Scene(root);
    theme.dress(scene);
    theme.icons(stage);
    stage.initOwner(owner);
    stage.setScene(scene);
    stage.setMinWidth(Math.min(LEAST_WIDTH, owner.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, owner.getHeight()));
    size();
    stage.setOnShown(event -> Platform.runLater(this::size));
  }

  /** Again once it is shown: some window managers forget the size of a window of JavaFX 21. */
  private void size() {
    stage.setWidth(Math.min(WIDTH, owner.getWidth()));
    stage.setHeight(Math.min(HEIGHT, owner.getHeight()));
    Placing.over(owner, stage);
  }

  private void filter() {
    String wanted = search.getText().strip();
    list.getItems().setAll(entries.stream().filter(entry -> says(entry, wanted)).toList());
  }

  private static boolean says(RuleBook.Entry entry, String wanted) {
    return entry.id().equalsIgnoreCase(wanted)
        || entry.about().contains(wanted)
        || entry.wrong().contains(wanted)
        || entry.right().contains(wanted);
  }
}
