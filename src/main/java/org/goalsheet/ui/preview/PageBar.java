package org.goalsheet.ui.preview;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.goalsheet.message.Message;
import org.goalsheet.ui.theme.Icon;
import org.jspecify.annotations.Nullable;

/** What stands over the page: which page it is and how large. */
final class PageBar extends HBox {
  private final PageKeeper keeper;
  private final PageZoom zoom;
  private final Button previous = button("preview-previous", Icon.PREVIOUS, "ui.preview.previous");
  private final Button next = button("preview-next", Icon.NEXT, "ui.preview.next");
  private final TextField number = new TextField();
  private final Label pages = new Label();
  private final Label share = new Label();

  /**
   * @param close closes the preview
   */
  PageBar(PageKeeper keeper, PageZoom zoom, Runnable close) {
    this.keeper = keeper;
    this.zoom = zoom;
    getStyleClass().add("page-bar");
    setAlignment(Pos.TOP_LEFT);
    FlowPane groups = new FlowPane(turning(), sizing());
    groups.getStyleClass().add("page-bar-groups");
    groups.visibleProperty().bind(keeper.page().isNotNull());
    HBox.setHgrow(groups, Priority.ALWAYS);
    Button closing = button("preview-close", Icon.CLOSE, "ui.preview.close");
    closing.setOnAction(event -> close.run());
    getChildren().setAll(groups, closing);
    keeper.page().addListener((property, before, after) -> refresh(after));
    zoom.fit().addListener((property, before, after) -> refresh(keeper.page().get()));
    zoom.room().addListener((property, before, after) -> refresh(keeper.page().get()));
  }

  private HBox turning() {
    previous.setOnAction(event -> keeper.turn(-1));
    next.setOnAction(event -> keeper.turn(1));
    number.setId("preview-number");
    number.setPrefColumnCount(2);
    number.setAlignment(Pos.CENTER);
    number.setAccessibleText(Message.text("ui.preview.number"));
    number.setTooltip(new Tooltip(Message.text("ui.preview.number")));
    number.setOnAction(event -> turnToNumber());
    number.focusedProperty().addListener((property, before, after) -> refresh(keeper.page().get()));
    return group(previous, new Label(Message.text("ui.preview.page")), number, pages, next);
  }

  private HBox sizing() {
    Button out = button("preview-out", Icon.LESS, "ui.zoom.out");
    Button in = button("preview-in", Icon.ADD, "ui.zoom.in");
    out.setOnAction(event -> step(-1));
    in.setOnAction(event -> step(1));
    share.setMinWidth(USE_PREF_SIZE);
    share.getStyleClass().add("page-share");
    return group(
        out,
        share,
        in,
        choice("preview-width", "ui.preview.width", new Fit.Width()),
        choice("preview-whole", "ui.preview.whole", new Fit.Whole()));
  }

  private static HBox group(Node... nodes) {
    HBox group = new HBox(nodes);
    group.getStyleClass().add("page-bar-group");
    group.setAlignment(Pos.CENTER_LEFT);
    return group;
  }

  private static Button button(String id, Icon icon, String key) {
    Button button = new Button(null, icon.node());
    button.setId(id);
    button.getStyleClass().add("quiet-button");
    button.setAccessibleText(Message.text(key));
    button.setTooltip(new Tooltip(Message.text(key)));
    return button;
  }

  private ToggleButton choice(String id, String key, Fit fit) {
    ToggleButton choice = new ToggleButton(Message.text(key));
    choice.setId(id);
    choice.getStyleClass().add("segment");
    choice.setMinWidth(USE_PREF_SIZE);
    choice.setSelected(fit.equals(zoom.fit().get()));
    zoom.fit().addListener((property, before, after) -> choice.setSelected(fit.equals(after)));
    choice.setOnAction(
        event -> {
          zoom.fit().set(fit);
          choice.setSelected(true);
        });
    return choice;
  }

  private void step(int direction) {
    ShownPage page = keeper.page().get();
    if (page != null) {
      zoom.step(page, direction);
    }
  }

  /** What is no number of a page turns to none. */
  private void turnToNumber() {
    String text = number.getText().strip();
    if (text.matches("\\d{1,6}")) {
      keeper.turnTo(Integer.parseInt(text) - 1);
    }
    refresh(keeper.page().get());
    number.selectAll();
  }

  private void refresh(@Nullable ShownPage page) {
    if (page != null) {
      previous.setDisable(!keeper.canTurn(-1));
      next.setDisable(!keeper.canTurn(1));
      number.setText(String.valueOf(page.number() + 1));
      pages.setText(Message.text("ui.preview.pages", page.pages()));
      share.setText(Math.round(zoom.share(page) * 100) + " %");
    }
  }
}
