package org.goalsheet.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.goalsheet.form.Form;
import org.goalsheet.form.Forms;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.Ids;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;
import org.goalsheet.print.PrintSystem;
import org.goalsheet.print.Printing;
import org.goalsheet.ui.desk.Workspace;
import org.goalsheet.ui.printing.PrintRoom;
import org.goalsheet.ui.task.Tasks;
import org.goalsheet.ui.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Drives the editor's window as a clerk does: by what is seen on it, by mouse and keys. */
final class Clerk {
  private static final Tasks AT_ONCE = new Tasks(Runnable::run, Runnable::run);

  final Answers answers = new Answers();
  final Workspace workspace = new Workspace();
  private final FxRobot robot = new FxRobot();
  private final Stage stage;
  private final EditorWindow window;

  /**
   * Opens the window; work in the background is done at once.
   *
   * @param userFolder in place of the person's own
   */
  Clerk(Stage stage, Path userFolder) {
    this(stage, userFolder, new Tray());
  }

  /**
   * Opens the window beside a printer.
   *
   * @param printers in place of this computer's
   */
  Clerk(Stage stage, Path userFolder, PrintSystem printers) {
    this(stage, userFolder, printers, AT_ONCE, AT_ONCE);
  }

  /** Opens the window where pages are drawn and printed when the test says so. */
  Clerk(Stage stage, Path userFolder, PrintSystem printers, Tasks drawing, Tasks printing) {
    this.stage = stage;
    window =
        new EditorWindow(
            stage,
            new Theme(),
            workspace,
            new Forms(),
            new Ids(),
            userFolder,
            AT_ONCE,
            drawing,
            answers,
            new PrintRoom(new Printing(printers), printing));
    window.show();
    stage.toFront();
  }

  /** Puts a booklet of these sheets before the clerk; call it on the FX thread. */
  void given(Sheet... sheets) {
    Form form = new Forms().all().get(0);
    workspace.open(Booklet.of(form.id(), 2025, List.of(sheets)), form, null);
  }

  /** What the window does at a start without a file; call it on the FX thread. */
  void offerDraft() {
    window.offerDraft();
  }

  // --- doing

  void click(Field field) {
    clickCell(field.key());
  }

  /** Clicks the cell of a row of the sheet in view, counted from 1. */
  void click(Field field, int row) {
    clickCell(field.key() + "@" + sheet().indicators().get(row - 1).id());
  }

  private void clickCell(String id) {
    robot.clickOn(middle((Node node) -> id.equals(node.getId())));
    settle();
  }

  /** Clicks what bears an id of the window: a button, a list. */
  void clickOn(String id) {
    clickCell(id);
  }

  /** Clicks on words of the window, as soon as they stand there. */
  void clickWords(String words) {
    robot.clickOn(middle(saying(words)));
    settle();
  }

  /** Clicks a button of the finding that says these words. */
  void clickButtonBeside(String words, String button) {
    robot.clickOn(middle(node -> node instanceof Button && isOf(node, words, button)));
    settle();
  }

  private static boolean isOf(Node node, String words, String button) {
    Node cell = node;
    while (cell != null && !(cell instanceof ListCell)) {
      cell = cell.getParent();
    }
    return cell != null
        && says((Labeled) node, button)
        && cell.lookupAll(".finding-sentence").stream().anyMatch(each -> saying(words).test(each));
  }

  /** Waits until the rule book shows a rule. */
  void seesRule(String id) {
    until(
        "the rule book shows " + id,
        () ->
            robot.lookup(".rule-id").queryAll().stream()
                .anyMatch(node -> id.equals(((Label) node).getText())));
  }

  /** Has the menu of what bears these words, and takes an item of it. */
  void takeFromMenu(String words, String item) {
    robot.rightClickOn(middle(saying(words)));
    settle();
    clickWords(item);
  }

  private static Predicate<Node> saying(String words) {
    return node -> node instanceof Labeled label && says(label, words);
  }

  /** Takes an item of a menu at the window's top. */
  void takeFromMenuBar(String menu, String item) {
    robot.clickOn(middle(node -> node instanceof MenuButton bar && menu.equals(bar.getText())));
    robot.clickOn(middle(node -> node instanceof Label label && isOfMenu(label, item)));
    settle();
  }

  private static boolean isOfMenu(Label label, String item) {
    return label.getText().startsWith(item)
        && label.getParent() != null
        && label.getParent().getStyleClass().contains("menu-item");
  }

  /** The middle of what is looked for; waits until it is there, since lists are made anew. */
  private Point2D middle(Predicate<Node> wanted) {
    until("it is there to be clicked", () -> !robot.lookup(wanted).queryAll().isEmpty());
    return onScreen(
        () -> {
          Node node = robot.lookup(wanted).query();
          Bounds bounds = node.localToScreen(node.getBoundsInLocal());
          return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
  }

  void write(String text) {
    robot.write(text);
    settle();
  }

  void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  /** What an input method does while pinyin is typed, and with what is chosen at the end. */
  void compose(String pinyin) {
    input(List.of(new InputMethodTextRun(pinyin, InputMethodHighlight.UNSELECTED_RAW)), "");
  }

  void choose(String words) {
    input(List.of(), words);
  }

  private void input(List<InputMethodTextRun> composed, String committed) {
    robot.interact(
        () ->
            Event.fireEvent(
                stage.getScene().getFocusOwner(),
                new InputMethodEvent(
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                    composed,
                    committed,
                    committed.length())));
    settle();
  }

  private static void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  // --- seeing

  Booklet booklet() {
    return onScreen(() -> workspace.current().orElseThrow());
  }

  Sheet sheet() {
    return onScreen(() -> Objects.requireNonNull(workspace.sheet().get()));
  }

  /** What the booklet holds; waits until it is this. */
  void holds(String text, Field field) {
    until(field + " holds " + text, () -> sheet().get(field).equals(text));
  }

  void holds(String text, Field field, int row) {
    until(
        field + " of row " + row + " holds " + text,
        () -> sheet().indicators().size() >= row && indicator(row).get(field).equals(text));
  }

  Indicator indicator(int row) {
    return sheet().indicators().get(row - 1);
  }

  /** The cell in which the caret stands. */
  Field place() {
    return onScreen(() -> Objects.requireNonNull(workspace.place().get()).field());
  }

  /** The row in which the caret stands, from 1. */
  int row() {
    return onScreen(
        () ->
            sheet()
                    .indexOf(
                        Objects.requireNonNull(
                            Objects.requireNonNull(workspace.place().get()).indicator()))
                + 1);
  }

  String editorText() {
    return onScreen(() -> robot.lookup("#cell-editor").queryAs(TextArea.class).getText());
  }

  String title() {
    return onScreen(stage::getTitle);
  }

  boolean isOpen() {
    return onScreen(stage::isShowing);
  }

  /** Waits until words stand somewhere on the window. */
  void sees(String words) {
    until("the window shows " + words, () -> shows(words));
  }

  void seesNoLonger(String words) {
    until("the window shows no " + words, () -> !shows(words));
  }

  private boolean shows(String words) {
    return robot.lookup((Node node) -> node instanceof Label).queryAll().stream()
        .filter(Clerk::isShown)
        .anyMatch(node -> says((Label) node, words));
  }

  private static boolean says(Labeled label, String words) {
    return label.getText() != null && label.getText().contains(words);
  }

  private static boolean isShown(Node node) {
    return node.getParent() == null
        ? node.isVisible()
        : node.isVisible() && isShown(node.getParent());
  }

  void until(String what, Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onScreen(condition));
    } catch (TimeoutException e) {
      throw new AssertionError("not within 10 s: " + what, e);
    }
  }

  private static <T> T onScreen(Callable<T> look) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, look);
  }
}
