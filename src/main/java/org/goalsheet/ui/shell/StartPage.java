package org.goalsheet.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.goalsheet.form.Form;
import org.goalsheet.form.Forms;
import org.goalsheet.message.Message;
import org.goalsheet.ui.theme.Icon;

/** What the window shows before a booklet is open: four ways to begin. */
final class StartPage extends VBox {

  StartPage(FileCommands files, Runnable importing) {
    getStyleClass().add("start-page");
    setAlignment(Pos.CENTER);
    Label title = new Label(Message.text("ui.start.title"));
    title.getStyleClass().add("start-title");
    Label hint = new Label(Message.text("ui.start.hint"));
    hint.getStyleClass().add("quiet");
    HBox choices = new HBox();
    choices.getStyleClass().add("start-choices");
    choices.setAlignment(Pos.CENTER);
    choices.setFillHeight(false);
    choices
        .getChildren()
        .setAll(
            List.of(
                choice("start-new", Icon.NEW, "ui.start.new", "ui.start.new.what", files::create),
                choice("start-open", Icon.OPEN, "ui.start.open", "ui.start.open.what", files::open),
                choice(
                    "start-import",
                    Icon.IMPORT,
                    "ui.start.import",
                    "ui.start.import.what",
                    importing),
                choice(
                    "start-sample",
                    Icon.SAMPLE,
                    "ui.start.sample",
                    "ui.start.sample.what",
                    files::sample)));
    getChildren().setAll(title, hint, choices, otherForms(files), recent(files));
  }

  /** A new booklet of another form than the usual. */
  private static HBox otherForms(FileCommands files) {
    Label label = new Label(Message.text("ui.start.forms"));
    label.getStyleClass().add("quiet");
    HBox line = new HBox(label);
    line.getStyleClass().add("other-forms");
    line.setAlignment(Pos.CENTER);
    for (Form form : files.forms()) {
      if (!form.id().equals(Forms.USUAL)) {
        Hyperlink link = new Hyperlink(form.title());
        link.setId("start-new-" + form.id());
        link.setOnAction(event -> files.create(form));
        line.getChildren().add(link);
      }
    }
    return line;
  }

  private static VBox recent(FileCommands files) {
    VBox list = new VBox();
    list.getStyleClass().add("recent-files");
    List<Path> known = files.recent();
    if (!known.isEmpty()) {
      Label title = new Label(Message.text("ui.start.recent"));
      title.getStyleClass().add("panel-title");
      list.getChildren().add(title);
    }
    known.forEach(file -> list.getChildren().add(link(files, file)));
    return list;
  }

  private static Hyperlink link(FileCommands files, Path file) {
    Label folder = new Label(file.toString());
    folder.getStyleClass().add("quiet");
    Hyperlink link = new Hyperlink(file.getFileName().toString(), folder);
    link.setContentDisplay(ContentDisplay.RIGHT);
    link.setOnAction(event -> files.open(file));
    return link;
  }

  private static Button choice(
      String id, Icon icon, String nameKey, String whatKey, Runnable action) {
    Label name = new Label(Message.text(nameKey));
    name.getStyleClass().add("choice-name");
    Label what = new Label(Message.text(whatKey));
    what.getStyleClass().addAll("quiet", "choice-what");
    what.setWrapText(true);
    VBox words = new VBox(icon.node("choice-icon"), name, what);
    words.setAlignment(Pos.TOP_LEFT);
    words.getStyleClass().add("choice-words");
    Button button = new Button(null, words);
    button.setId(id);
    button.getStyleClass().add("start-choice");
    button.setAccessibleText(name.getText() + "，" + what.getText());
    button.setOnAction(event -> action.run());
    return button;
  }
}
