package org.goalsheet.ui.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.goalsheet.message.Message;
import org.goalsheet.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/** Asks in windows of their own, always in front of the editor's. */
public final class Windows implements Questions {
  private final Stage owner;
  private final Theme theme;
  private @Nullable File folder;

  public Windows(Stage owner, Theme theme) {
    this.owner = owner;
    this.theme = theme;
  }

  @Override
  public Optional<Path> fileToOpen(Kind kind) {
    File chosen = chooser(kind, "ui.choose.open").showOpenDialog(owner);
    return remember(chosen).map(File::toPath);
  }

  @Override
  public Optional<Path> fileToSave(Kind kind, String suggestedName) {
    FileChooser chooser = chooser(kind, "ui.choose.save");
    chooser.setInitialFileName(suggestedName);
    return remember(chooser.showSaveDialog(owner))
        .map(File::toPath)
        .map(file -> withEnding(file, kind.endings().get(0)))
        .filter(file -> endsWell(chooser, file) || mayReplace(file));
  }

  private FileChooser chooser(Kind kind, String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Message.text(title));
    chooser
        .getExtensionFilters()
        .setAll(
            new ExtensionFilter(
                kindName(kind), kind.endings().stream().map(ending -> "*." + ending).toList()),
            new ExtensionFilter(Message.text("ui.choose.all"), "*.*"));
    if (folder != null && folder.isDirectory()) {
      chooser.setInitialDirectory(folder);
    }
    return chooser;
  }

  private static String kindName(Kind kind) {
    return switch (kind) {
      case BOOKLET -> Message.text("ui.choose.booklet");
      case WORD -> Message.text("ui.choose.word");
      case PDF -> Message.text("ui.choose.pdf");
      case EXCEL -> Message.text("ui.choose.excel");
      case SOURCE -> Message.text("ui.choose.source");
    };
  }

  private Optional<File> remember(@Nullable File chosen) {
    if (chosen != null) {
      folder = chosen.getAbsoluteFile().getParentFile();
    }
    return Optional.ofNullable(chosen);
  }

  private static Path withEnding(Path file, String ending) {
    String name = file.getFileName().toString();
    return name.toLowerCase(Locale.ROOT).endsWith("." + ending)
        ? file
        : file.resolveSibling(name + "." + ending);
  }

  /** The system's chooser has asked already, unless the ending was put on afterwards. */
  private static boolean endsWell(FileChooser chooser, Path file) {
    return file.getFileName().toString().equals(chooser.getInitialFileName())
        || !Files.exists(file);
  }

  private boolean mayReplace(Path file) {
    ButtonType replace = new ButtonType(Message.text("ui.replace.yes"), ButtonData.OK_DONE);
    Alert alert =
        alert(
            AlertType.WARNING,
            Message.text("ui.replace", file.getFileName()),
            List.of(replace, cancel()));
    return alert.showAndWait().filter(replace::equals).isPresent();
  }

  @Override
  public Unsaved unsaved(String name) {
    ButtonType save = new ButtonType(Message.text("ui.unsaved.save"), ButtonData.YES);
    ButtonType discard = new ButtonType(Message.text("ui.unsaved.discard"), ButtonData.NO);
    Alert alert =
        alert(
            AlertType.WARNING, Message.text("ui.unsaved", name), List.of(save, discard, cancel()));
    Optional<ButtonType> answer = alert.showAndWait();
    if (answer.filter(save::equals).isPresent()) {
      return Unsaved.SAVE;
    }
    return answer.filter(discard::equals).isPresent() ? Unsaved.DISCARD : Unsaved.CANCEL;
  }

  @Override
  public boolean mayBreakOffPrinting() {
    ButtonType leave = new ButtonType(Message.text("ui.print.leave.yes"), ButtonData.NO);
    ButtonType stay = new ButtonType(Message.text("ui.print.leave.no"), ButtonData.CANCEL_CLOSE);
    Alert alert = alert(AlertType.WARNING, Message.text("ui.print.leave"), List.of(leave, stay));
    ((Button) alert.getDialogPane().lookupButton(leave)).setDefaultButton(false);
    ((Button) alert.getDialogPane().lookupButton(stay)).setDefaultButton(true);
    return alert.showAndWait().filter(leave::equals).isPresent();
  }

  @Override
  public LeftBehind leftBehind(String name, String when, int sheets) {
    ButtonType restore = new ButtonType(Message.text("ui.draft.restore"), ButtonData.YES);
    ButtonType discard = new ButtonType(Message.text("ui.draft.discard"), ButtonData.NO);
    ButtonType later = new ButtonType(Message.text("ui.draft.later"), ButtonData.CANCEL_CLOSE);
    Alert alert =
        alert(
            AlertType.INFORMATION,
            Message.text("ui.draft", name, when, sheets),
            List.of(restore, discard, later));
    Optional<ButtonType> answer = alert.showAndWait();
    if (answer.filter(restore::equals).isPresent()) {
      return LeftBehind.RESTORE;
    }
    return answer.filter(discard::equals).isPresent() ? LeftBehind.DISCARD : LeftBehind.LATER;
  }

  @Override
  public Optional<String> reason(String finding) {
    ButtonType waive = new ButtonType(Message.text("ui.waive"), ButtonData.OK_DONE);
    Alert alert =
        alert(
            AlertType.CONFIRMATION,
            Message.text("ui.waive.ask", finding),
            List.of(waive, cancel()));
    TextField reason = new TextField();
    reason.setPromptText(Message.text("ui.waive.prompt"));
    alert
        .getDialogPane()
        .lookupButton(waive)
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(() -> reason.getText().isBlank(), reason.textProperty()));
    VBox content = new VBox(alert.getDialogPane().getContent(), reason);
    content.getStyleClass().add("dialog-question");
    alert.getDialogPane().setContent(content);
    Platform.runLater(reason::requestFocus);
    return alert.showAndWait().filter(waive::equals).map(answer -> reason.getText().strip());
  }

  @Override
  public void sorry(String sentence) {
    ButtonType close = new ButtonType(Message.text("ui.close"), ButtonData.OK_DONE);
    alert(AlertType.ERROR, sentence, List.of(close)).showAndWait();
  }

  @Override
  public void remarks(String title, List<String> remarks) {
    ButtonType close = new ButtonType(Message.text("ui.close"), ButtonData.OK_DONE);
    Alert alert = alert(AlertType.INFORMATION, title, List.of(close));
    ListView<String> list = new ListView<>();
    list.getItems().setAll(remarks);
    list.setCellFactory(view -> new RemarkCell());
    list.setPrefSize(600, 260);
    list.setFocusTraversable(false);
    VBox content = new VBox(alert.getDialogPane().getContent(), list);
    alert.getDialogPane().setContent(content);
    alert.showAndWait();
  }

  private static ButtonType cancel() {
    return new ButtonType(Message.text("ui.cancel"), ButtonData.CANCEL_CLOSE);
  }

  private Alert alert(AlertType type, String sentence, List<ButtonType> buttons) {
    Alert alert = new Alert(type);
    alert.initOwner(owner);
    alert.setTitle(Message.text("ui.title"));
    alert.setHeaderText(null);
    Label text = new Label(sentence);
    text.setWrapText(true);
    text.setPrefWidth(420);
    text.setMinHeight(Region.USE_PREF_SIZE);
    text.getStyleClass().add("dialog-sentence");
    alert.getDialogPane().setContent(text);
    alert.getButtonTypes().setAll(buttons);
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    theme.dress(alert.getDialogPane().getScene());
    // Some window managers put a window whose size they learn late into the screen's corner.
    Window window = alert.getDialogPane().getScene().getWindow();
    alert.setOnShown(event -> Platform.runLater(() -> Placing.over(owner, window)));
    return alert;
  }

  private static final class RemarkCell extends ListCell<String> {
    RemarkCell() {
      setWrapText(true);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable String remark, boolean empty) {
      super.updateItem(remark, empty);
      setText(empty ? null : remark);
    }
  }
}
