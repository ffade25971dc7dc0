package org.goalsheet.ui;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.goalsheet.form.Forms;
import org.goalsheet.model.Ids;
import org.goalsheet.print.PrintSystem;
import org.goalsheet.print.Printing;
import org.goalsheet.store.UserFolder;
import org.goalsheet.ui.desk.Workspace;
import org.goalsheet.ui.dialog.Windows;
import org.goalsheet.ui.printing.PrintRoom;
import org.goalsheet.ui.shell.EditorWindow;
import org.goalsheet.ui.task.Tasks;
import org.goalsheet.ui.theme.Theme;

/** What JavaFX starts. */
public final class EditorApp extends Application {
  @Override
  public void start(Stage stage) {
    Theme theme = new Theme();
    EditorWindow window =
        new EditorWindow(
            stage,
            theme,
            new Workspace(),
            new Forms(),
            new Ids(),
            UserFolder.of(System.getenv(), Path.of(System.getProperty("user.home"))),
            Tasks.real(),
            Tasks.real(),
            new Windows(stage, theme),
            new PrintRoom(new Printing(PrintSystem.ofComputer(System.getenv())), Tasks.real()));
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, problem) -> Platform.runLater(() -> window.sayUnforeseen(problem)));
    window.show();
    getParameters().getUnnamed().stream()
        .findFirst()
        .map(Path::of)
        .ifPresentOrElse(window::open, window::offerDraft);
  }
}
