package org.goalsheet.ui.shell;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.goalsheet.edit.Edits;
import org.goalsheet.exchange.Exchange;
import org.goalsheet.form.Forms;
import org.goalsheet.message.Message;
import org.goalsheet.store.BookletStore;
import org.goalsheet.store.Drafts;
import org.goalsheet.store.RecentFiles;
import org.goalsheet.ui.desk.Checking;
import org.goalsheet.ui.desk.DraftKeeper;
import org.goalsheet.ui.desk.FindingCommands;
import org.goalsheet.ui.desk.FindingTour;
import org.goalsheet.ui.desk.RowCommands;
import org.goalsheet.ui.desk.SheetCommands;
import org.goalsheet.ui.desk.Workspace;
import org.goalsheet.ui.dialog.Questions;
import org.goalsheet.ui.paper.PaperView;
import org.goalsheet.ui.preview.PreviewPane;
import org.goalsheet.ui.printing.PrintCommand;
import org.goalsheet.ui.printing.PrintRoom;
import org.goalsheet.ui.side.FindingsPanel;
import org.goalsheet.ui.side.MoneyPanel;
import org.goalsheet.ui.side.SheetList;
import org.goalsheet.ui.task.Tasks;
import org.goalsheet.ui.theme.Theme;

/** The editor's window: makes its parts and puts them together. */
public final class EditorWindow {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  private final Stage stage;
  private final Theme theme;
  private final Workspace workspace;
  private final Checking checking;
  private final RowCommands rows;
  private final SheetCommands sheets;
  private final PaperView paper;
  private final Notices notices = new Notices();
  private final FileCommands files;
  private final OtherFormats others;
  private final DraftKeeper drafts;
  private final DraftOffer offer;
  private final Questions questions;
  private final FindingCommands commands;
  private final Supplier<RulesWindow> rules;
  private final Supplier<PreviewPane> preview;
  private final BooleanProperty previewing = new SimpleBooleanProperty();
  private final PrintRoom printRoom;
  private final Supplier<PrintCommand> printing;

  /**
   * @param tasks reads, writes and checks
   * @param drawing draws the preview, so that nothing else waits for it
   */
  public EditorWindow(
      Stage stage,
      Theme theme,
      Workspace workspace,
      Forms forms,
      Supplier<String> ids,
      Path userFolder,
      Tasks tasks,
      Tasks drawing,
      Questions questions,
      PrintRoom printRoom) {
    this.stage = stage;
    this.theme = theme;
    this.workspace = workspace;
    this.questions = questions;
    Edits edits = new Edits(ids);
    this.checking = new Checking(workspace, tasks);
    this.rows = new RowCommands(workspace, edits);
    this.sheets = new SheetCommands(workspace, edits, ids);
    this.paper = new PaperView(workspace, checking, rows, edits);
    BookletStore store = new BookletStore(ids);
    Failures failures = new Failures(questions);
    this.files =
        new FileCommands(
            workspace, forms, ids, store, new RecentFiles(userFolder), tasks, questions, failures);
    this.others =
        new OtherFormats(
            workspace,
            sheets,
            forms,
            new Exchange(ids),
            files::name,
            tasks,
            questions,
            failures,
            notices);
    Drafts drafts = new Drafts(userFolder.resolve("drafts"), store, ids);
    this.drafts = new DraftKeeper(workspace, drafts, tasks);
    this.offer = new DraftOffer(drafts, this.drafts, files, tasks, questions);
    this.commands =
        new FindingCommands(
            workspace, edits, finding -> questions.reason(finding.message().text()));
    this.rules = onFirstUse(() -> new RulesWindow(stage, theme, workspace, commands, forms::usual));
    this.preview =
        onFirstUse(() -> new PreviewPane(workspace, drawing, () -> previewing.set(false)));
    this.printRoom = printRoom;
    this.printing =
        onFirstUse(
            () ->
                new PrintCommand(
                    stage,
                    theme,
                    workspace,
                    sheets,
                    printRoom,
                    notices::say,
                    others::exportPdf,
                    others::exportWord));
  }

  /** Shows the window, sized for the screen. */
  public void show() {
    Actions actions =
        new Actions(
            workspace,
            files,
            others,
            rows,
            sheets,
            new FindingTour(workspace, checking),
            paper.zoom(),
            previewing,
            () -> preview.get().requestFocus(),
            () -> rules.get().show(),
            () -> printing.get().open(),
            new Help(questions),
            this::askToClose);
    BorderPane root = new BorderPane(middle());
    root.setTop(new VBox(actions.menuBar(), actions.toolBar()));
    root.setBottom(new StatusLine(workspace, checking, sheets, rows, paper.zoom().factor()));
    Scene scene = new Scene(root);
    theme.dress(scene);
    Shortcuts.putFirst(scene);
    theme.icons(stage);
    stage.setScene(scene);
    stage
        .titleProperty()
        .bind(
            Bindings.createStringBinding(
                this::title, workspace.booklet(), workspace.file(), workspace.unsaved()));
    stage.setOnCloseRequest(this::closing);
    stage.setOnHidden(event -> drafts.end());
    size();
    stage.show();
  }

  private static <T> Supplier<T> onFirstUse(Supplier<T> maker) {
    AtomicReference<T> made = new AtomicReference<>();
    return () -> made.updateAndGet(known -> known == null ? maker.get() : known);
  }

  /** Offers what an earlier run of the program had not saved. */
  public void offerDraft() {
    offer.make();
  }

  /** Opens a booklet's file. */
  public void open(Path file) {
    files.open(file);
  }

  /**
   * Says that something went wrong which nobody foresaw; what is open stays open.
   *
   * @param problem goes to the log, for those who mend it
   */
  public void sayUnforeseen(Throwable problem) {
    System.getLogger(EditorWindow.class.getName())
        .log(System.Logger.Level.ERROR, "unforeseen", problem);
    drafts.keep();
    questions.sorry(Message.text("ui.unforeseen"));
  }

  private StackPane middle() {
    StartPage start = new StartPage(files, others::importFile);
    Desk desk = desk();
    desk.visibleProperty().bind(workspace.booklet().isNotNull());
    start.visibleProperty().bind(workspace.booklet().isNull());
    return new StackPane(desk, start);
  }

  private Desk desk() {
    SheetList list = new SheetList(workspace, checking, sheets);
    FindingsPanel findings =
        new FindingsPanel(workspace, checking, commands, rule -> rules.get().show(rule));
    VBox right = new VBox(findings, new MoneyPanel(workspace));
    right.getStyleClass().add("right-side");
    VBox.setVgrow(right.getChildren().get(0), Priority.ALWAYS);
    return new Desk(workspace, list, paper, notices, right, previewing, preview);
  }

  private void size() {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(960, screen.getWidth()));
    stage.setMinHeight(Math.min(600, screen.getHeight()));
    stage.setWidth(Math.min(WIDTH, screen.getWidth()));
    stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
    stage.setMaximized(screen.getWidth() <= WIDTH);
  }

  private String title() {
    if (workspace.current().isEmpty()) {
      return Message.text("ui.title");
    }
    Path file = workspace.file().get();
    String name = file == null ? Message.text("ui.untitled") : file.getFileName().toString();
    return Message.text(
        "ui.title.file", Message.text("ui.title"), name, workspace.unsaved().get() ? " *" : "");
  }

  private void closing(WindowEvent event) {
    event.consume();
    askToClose();
  }

  private void askToClose() {
    if (!printRoom.isSending() || questions.mayBreakOffPrinting()) {
      files.ifMayLeave(stage::close);
    }
  }
}
