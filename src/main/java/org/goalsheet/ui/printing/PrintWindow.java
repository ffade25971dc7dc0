package org.goalsheet.ui.printing;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.goalsheet.message.Message;
import org.goalsheet.print.Printer;
import org.goalsheet.ui.dialog.Placing;
import org.goalsheet.ui.printing.PrintRoom.Ready;
import org.goalsheet.ui.theme.Theme;

/** Asks what to print and where; says what is being done, and what went wrong. */
final class PrintWindow {
  private static final PseudoClass UNDER_WAY = PseudoClass.getPseudoClass("under-way");

  private enum State {
    LOOKING,
    OFFERING,
    ASKING,
    SENDING
  }

  private final Consumer<Boolean> printing;
  private final Stage stage = new Stage();
  private final PrintForm form;

  /** In place of the form. */
  private final Label message = new Label();

  /** Under the form, where its room is kept so that nothing moves. */
  private final Label remark = new Label();

  private final Button more = button("ui.print.more", "print-more");
  private final Button pdf = button("ui.export.pdf", "print-pdf");
  private final Button word = button("ui.export", "print-word");
  private final Button print = button("ui.print", "print-now");
  private final Button close = button("ui.cancel", "print-close");

  /** Where the person was when the order was given. */
  private Node asked = print;

  /**
   * @param chosen is told which printer is chosen now
   * @param printing is told whether the print system is to ask for more first
   */
  PrintWindow(
      Stage owner,
      Theme theme,
      Consumer<Printer> chosen,
      Consumer<Boolean> printing,
      Runnable exportPdf,
      Runnable exportWord) {
    this.printing = printing;
    this.form = new PrintForm(chosen);
    more.setOnAction(event -> order(true));
    pdf.setOnAction(event -> instead(exportPdf));
    word.setOnAction(event -> instead(exportWord));
    print.setOnAction(event -> order(false));
    print.setDefaultButton(true);
    close.setOnAction(event -> stage.hide());
    close.setCancelButton(true);
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(Message.text("ui.print"));
    stage.setResizable(false);
    stage.setScene(scene(theme));
    stage.setOnShown(event -> Platform.runLater(() -> Placing.over(owner, stage)));
    theme.icons(stage);
  }

  private static Button button(String key, String id) {
    Button button = new Button(Message.text(key));
    button.setId(id);
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  private Scene scene(Theme theme) {
    message.setId("print-message");
    message.setWrapText(true);
    StackPane.setAlignment(message, Pos.TOP_LEFT);
    remark.setId("print-remark");
    remark.setWrapText(true);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox buttons = new HBox(more, gap, pdf, word, print, close);
    buttons.getStyleClass().add("print-buttons");
    VBox root = new VBox(new StackPane(new VBox(form, remark), message), buttons);
    root.getStyleClass().add("print-window");
    Scene scene = new Scene(root);
    theme.dress(scene);
    return scene;
  }

  private void order(boolean askFirst) {
    asked = stage.getScene().getFocusOwner();
    printing.accept(askFirst);
  }

  private void instead(Runnable export) {
    stage.hide();
    export.run();
  }

  PrintForm form() {
    return form;
  }

  /** Opens while the printers are looked for. */
  void look() {
    turn(State.LOOKING, Message.text("ui.print.looking"));
    more.setVisible(false);
    show();
  }

  void show() {
    stage.show();
    stage.toFront();
  }

  /** Says why nothing can be printed, and offers files in place of paper. */
  void offerFiles(String sentence) {
    turn(State.OFFERING, sentence);
  }

  /**
   * Lets the person choose.
   *
   * @param ready with one printer or more
   * @param hasDialog whether the print system can ask for more
   */
  void ask(Ready ready, boolean hasDialog) {
    form.begin(ready.printers(), ready.original());
    turn(State.ASKING, "");
    more.setVisible(hasDialog);
    print.requestFocus();
  }

  /** Says that it is being done; the window can be closed and opened again meanwhile. */
  void send() {
    turn(State.SENDING, Message.text("ui.print.sending"));
  }

  /** Goes on asking, with what must be put right; all that was chosen stays. */
  void askAgain(String sentence) {
    turn(State.ASKING, sentence);
    show();
    asked.requestFocus();
  }

  /** Nothing is under way any more. */
  void end() {
    turn(State.LOOKING, "");
    stage.hide();
  }

  private void turn(State state, String sentence) {
    boolean formed = state == State.ASKING || state == State.SENDING;
    boolean sending = state == State.SENDING;
    message.setText(formed ? "" : sentence);
    remark.setText(formed ? sentence : "");
    remark.pseudoClassStateChanged(UNDER_WAY, sending);
    form.setVisible(formed);
    form.setDisable(sending);
    more.setDisable(sending);
    print.setVisible(formed);
    print.setDisable(sending);
    close.setText(Message.text(sending ? "ui.print.close" : "ui.cancel"));
    pdf.setVisible(state == State.OFFERING);
    word.setVisible(state == State.OFFERING);
  }
}
