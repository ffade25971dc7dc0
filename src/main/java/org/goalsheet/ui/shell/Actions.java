package org.goalsheet.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToolBar;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.ui.desk.FindingTour;
import org.goalsheet.ui.desk.RowCommands;
import org.goalsheet.ui.desk.SheetCommands;
import org.goalsheet.ui.desk.Workspace;
import org.goalsheet.ui.paper.Zoom;
import org.goalsheet.ui.theme.Icon;
import org.jspecify.annotations.Nullable;

/** All that the menu and the tool bar offer. */
final class Actions {
  private final Workspace workspace;
  private final FileCommands files;
  private final OtherFormats others;
  private final RowCommands rows;
  private final SheetCommands sheets;
  private final FindingTour tour;
  private final Zoom zoom;
  private final BooleanProperty previewing;
  private final Runnable toPreview;
  private final Runnable rules;
  private final Runnable printing;
  private final Help help;
  private final Runnable quit;
  private final ObservableBooleanValue never = Bindings.createBooleanBinding(() -> false);
  private final BooleanBinding noBooklet;
  private final BooleanBinding noSheet;
  private final BooleanBinding noRow;

  Actions(
      Workspace workspace,
      FileCommands files,
      OtherFormats others,
      RowCommands rows,
      SheetCommands sheets,
      FindingTour tour,
      Zoom zoom,
      BooleanProperty previewing,
      Runnable toPreview,
      Runnable rules,
      Runnable printing,
      Help help,
      Runnable quit) {
    this.workspace = workspace;
    this.files = files;
    this.others = others;
    this.rows = rows;
    this.sheets = sheets;
    this.tour = tour;
    this.zoom = zoom;
    this.previewing = previewing;
    this.toPreview = toPreview;
    this.rules = rules;
    this.printing = printing;
    this.help = help;
    this.quit = quit;
    this.noBooklet = workspace.booklet().isNull();
    this.noSheet = workspace.sheet().isNull();
    this.noRow = when(() -> rows.currentRow() < 0);
  }

  private BooleanBinding when(Callable<Boolean> condition) {
    return Bindings.createBooleanBinding(condition, workspace.booklet(), workspace.place());
  }

  MenuBar menuBar() {
    MenuBar bar = new MenuBar();
    bar.getMenus().setAll(fileMenu(), editMenu(), sheetMenu(), checkMenu(), viewMenu(), helpMenu());
    return bar;
  }

  ToolBar toolBar() {
    ToolBar bar = new ToolBar();
    bar.getItems()
        .setAll(
            create().button(),
            open().button(),
            save().button(),
            new Separator(),
            undo().button(),
            redo().button(),
            new Separator(),
            importFile().button(),
            exportWord().button(),
            preview().button(),
            print().button());
    return bar;
  }

  private Menu fileMenu() {
    Menu menu = plainFileMenu();
    menu.getItems().add(1, newOfForm());
    return menu;
  }

  /** A new booklet of any form that is known. */
  private Menu newOfForm() {
    Menu menu = new Menu(Message.text("ui.new.form"));
    for (Form form : files.forms()) {
      MenuItem item = new MenuItem(form.title());
      item.setId("new-" + form.id());
      item.setOnAction(event -> files.create(form));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Menu plainFileMenu() {
    return menu(
        "ui.menu.file",
        create(),
        open(),
        importFile(),
        null,
        save(),
        new Action("ui.save.as", null, "Shortcut+Shift+S", files::saveAs, noBooklet),
        exportWord(),
        exportPdf(),
        exportExcel(),
        new Action("ui.export.list", null, null, others::exportList, noSheet),
        null,
        preview(),
        print(),
        null,
        new Action("ui.quit", null, "Shortcut+Q", quit, never));
  }

  private Action create() {
    return new Action("ui.new", Icon.NEW, "Shortcut+N", files::create, never);
  }

  private Action open() {
    return new Action("ui.open", Icon.OPEN, "Shortcut+O", files::open, never);
  }

  private Action save() {
    return new Action("ui.save", Icon.SAVE, "Shortcut+S", files::save, noBooklet);
  }

  private Action importFile() {
    return new Action("ui.import", Icon.IMPORT, null, others::importFile, never);
  }

  private Action exportPdf() {
    return new Action(
        "ui.export.pdf", Icon.EXPORT, "Shortcut+Shift+E", others::exportPdf, noBooklet);
  }

  private Action exportExcel() {
    return new Action(
        "ui.export.excel", Icon.EXPORT, "Shortcut+Alt+E", others::exportExcel, noBooklet);
  }

  private Action exportWord() {
    return new Action("ui.export", Icon.EXPORT, "Shortcut+E", others::exportWord, noBooklet);
  }

  private Action print() {
    return new Action("ui.print", Icon.PRINT, "Shortcut+P", printing, noSheet);
  }

  private Action undo() {
    return new Action(
        "ui.undo",
        Icon.UNDO,
        "Shortcut+Z",
        workspace::undo,
        when(() -> workspace.undoable().isEmpty()));
  }

  private Action redo() {
    return new Action(
        "ui.redo",
        Icon.REDO,
        "Shortcut+Y",
        workspace::redo,
        when(() -> workspace.redoable().isEmpty()));
  }

  private Menu editMenu() {
    Action undo = undo();
    Action redo = redo();
    MenuItem undoItem = undo.menuItem();
    MenuItem redoItem = redo.menuItem();
    undoItem.textProperty().bind(naming("ui.undo", "ui.undo.what", workspace::undoable));
    redoItem.textProperty().bind(naming("ui.redo", "ui.redo.what", workspace::redoable));
    Menu menu =
        menu(
            "ui.menu.edit",
            null,
            new Action("ui.row.add", null, "Shortcut+Enter", rows::addBelowCurrent, noSheet),
            row("ui.row.above", null, () -> rows.addAbove(rows.currentRow())),
            row("ui.row.duplicate", "Shortcut+D", () -> rows.duplicate(rows.currentRow())),
            row("ui.row.delete", "Shortcut+Delete", () -> rows.delete(rows.currentRow())),
            row("ui.row.up", "Alt+Up", () -> rows.move(rows.currentRow(), rows.currentRow() - 1)),
            row(
                "ui.row.down",
                "Alt+Down",
                () -> rows.move(rows.currentRow(), rows.currentRow() + 1)));
    menu.getItems().addAll(0, List.of(undoItem, redoItem));
    return menu;
  }

  private Action row(String key, @Nullable String shortcut, Runnable run) {
    return new Action(key, null, shortcut, run, noRow);
  }

  /** Says in the menu what undo would take back. */
  private StringBinding naming(String plain, String what, Supplier<Optional<Message>> step) {
    return Bindings.createStringBinding(
        () -> step.get().map(name -> Message.text(what, name)).orElse(Message.text(plain)),
        workspace.booklet());
  }

  private Menu sheetMenu() {
    return menu(
        "ui.menu.sheet",
        new Action("ui.sheet.add", null, "Shortcut+T", sheets::add, noBooklet),
        sheet("ui.sheet.duplicate", null, () -> sheets.duplicate(sheets.current())),
        sheet("ui.sheet.delete", null, () -> sheets.delete(sheets.current())),
        null,
        sheet("ui.sheet.up", null, () -> sheets.move(sheets.current(), sheets.current() - 1)),
        sheet("ui.sheet.down", null, () -> sheets.move(sheets.current(), sheets.current() + 1)),
        null,
        sheet("ui.sheet.previous", "Shortcut+Page Up", () -> sheets.step(-1)),
        sheet("ui.sheet.next", "Shortcut+Page Down", () -> sheets.step(1)));
  }

  private Action sheet(String key, @Nullable String shortcut, Runnable run) {
    return new Action(key, null, shortcut, run, noSheet);
  }

  private Menu checkMenu() {
    return menu(
        "ui.menu.check",
        new Action("ui.finding.next", null, "F8", tour::next, noBooklet),
        new Action("ui.finding.previous", null, "Shift+F8", tour::previous, noBooklet),
        null,
        new Action("ui.rules", null, null, rules, never));
  }

  private Toggle preview() {
    return new Toggle("ui.preview", Icon.PREVIEW, "F7", previewing, noBooklet);
  }

  private Menu viewMenu() {
    return menu(
        "ui.menu.view",
        preview(),
        new Action("ui.preview.go", null, "F6", toPreview, Bindings.not(previewing)),
        null,
        new Action("ui.zoom.in", null, "Shortcut+Equals", zoom::in, never),
        new Action("ui.zoom.out", null, "Shortcut+Minus", zoom::out, never),
        new Action("ui.zoom.reset", null, "Shortcut+0", zoom::reset, never));
  }

  private Menu helpMenu() {
    return menu(
        "ui.menu.help",
        new Action("ui.help.keys", null, "F1", help::keys, never),
        new Action("ui.help.about", null, null, help::about, never));
  }

  /** A null stands for a line between the items. */
  private static Menu menu(String key, @Nullable Offer... offers) {
    Menu menu = new Menu(Message.text(key));
    Stream.of(offers)
        .map(offer -> offer == null ? new SeparatorMenuItem() : offer.menuItem())
        .forEach(menu.getItems()::add);
    return menu;
  }
}
