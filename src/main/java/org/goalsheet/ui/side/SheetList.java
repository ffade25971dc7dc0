package org.goalsheet.ui.side;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.goalsheet.message.Message;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Sheet;
import org.goalsheet.ui.desk.Checking;
import org.goalsheet.ui.desk.SheetCommands;
import org.goalsheet.ui.desk.Workspace;
import org.goalsheet.ui.theme.Icon;
import org.jspecify.annotations.Nullable;

/** The sheets of the booklet in their order, with the worst that was found in each. */
public final class SheetList extends VBox {
  private final Workspace workspace;
  private final ListView<Sheet> list = new ListView<>();
  private final Label count = new Label();
  private boolean refreshing;

  public SheetList(Workspace workspace, Checking checking, SheetCommands commands) {
    this.workspace = workspace;
    getStyleClass().add("sheet-list");
    list.setId("sheets");
    list.setCellFactory(view -> new SheetCell(checking, commands));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(header(), list, addButton(commands));
    workspace.booklet().addListener((property, before, after) -> refresh(after));
    workspace.sheet().addListener((property, before, after) -> select(after));
    checking.findings().addListener((property, before, after) -> list.refresh());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, after) -> selected(after));
  }

  private HBox header() {
    Label title = new Label(Message.text("ui.sheets"));
    title.getStyleClass().add("panel-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    count.getStyleClass().add("quiet");
    HBox header = new HBox(title, gap, count);
    header.getStyleClass().add("panel-header");
    return header;
  }

  private static Button addButton(SheetCommands commands) {
    Button add = new Button(Message.text("ui.sheet.add"), Icon.ADD.node());
    add.setId("sheet-add");
    add.getStyleClass().add("wide-button");
    add.setMaxWidth(Double.MAX_VALUE);
    add.setFocusTraversable(false);
    add.setOnAction(event -> commands.add());
    return add;
  }

  private void refresh(@Nullable Booklet booklet) {
    List<Sheet> sheets = booklet == null ? List.of() : booklet.sheets();
    refreshing = true;
    if (list.getItems().size() == sheets.size()) {
      for (int i = 0; i < sheets.size(); i++) {
        if (list.getItems().get(i) != sheets.get(i)) {
          list.getItems().set(i, sheets.get(i));
        }
      }
    } else {
      list.getItems().setAll(sheets);
    }
    refreshing = false;
    count.setText(Message.text("ui.sheets.count", sheets.size()));
    select(workspace.sheet().get());
  }

  private void select(@Nullable Sheet sheet) {
    int index = sheet == null ? -1 : indexOf(sheet.id());
    if (index != list.getSelectionModel().getSelectedIndex()) {
      refreshing = true;
      list.getSelectionModel().clearAndSelect(index);
      refreshing = false;
      list.scrollTo(Math.max(0, index - 2));
    }
  }

  private int indexOf(String id) {
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private void selected(@Nullable Sheet sheet) {
    if (!refreshing && sheet != null) {
      workspace.flush();
      workspace.show(sheet.id());
    }
  }
}
