package org.goalsheet.ui.printing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.goalsheet.grid.Page;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.print.PageRange;
import org.goalsheet.print.PaperSize;
import org.goalsheet.print.PrintOrder;
import org.goalsheet.print.Printer;
import org.jspecify.annotations.Nullable;

/** The fields of the print window: where to, what, and how often. */
final class PrintForm extends GridPane {
  private static final int MOST_COPIES = 99;

  private final ComboBox<Printer> printers = new ComboBox<>();
  private final RadioButton sheet = new RadioButton(Message.text("ui.print.sheet"));
  private final RadioButton booklet = new RadioButton();
  private final TextField pages = new TextField();
  private final TextField copies = new TextField();
  private final CheckBox twoSided = new CheckBox(Message.text("ui.print.two.sided"));
  private final PaperChoice paper = new PaperChoice();

  /**
   * @param chosen is told which printer is chosen now
   */
  PrintForm(Consumer<Printer> chosen) {
    getStyleClass().add("print-form");
    ToggleGroup what = new ToggleGroup();
    what.getToggles().setAll(sheet, booklet);
    printers.setConverter(new PrinterNames());
    printers
        .valueProperty()
        .addListener(
            (property, before, after) -> {
              if (after != null) {
                paper.mark(Set.of());
                chosen.accept(after);
              }
            });
    printers.setMaxWidth(Double.MAX_VALUE);
    paper.setMaxWidth(Double.MAX_VALUE);
    pages.setPromptText(Message.text("ui.print.pages.prompt"));
    copies.setMaxWidth(USE_PREF_SIZE);
    copies.setPrefColumnCount(3);
    add("print-printer", printers, "ui.print.printer");
    add("print-sheet", sheet, "ui.print.what");
    add("print-booklet", booklet);
    add("print-pages", pages, "ui.print.pages");
    add("print-copies", copies, "ui.print.copies");
    add("print-two-sided", twoSided);
    add("print-paper", paper, "ui.print.paper");
  }

  private void add(String id, Control field, String name) {
    Label label = new Label(Message.text(name));
    label.setLabelFor(field);
    label.setMinWidth(USE_PREF_SIZE);
    label.getStyleClass().add("quiet");
    add(label, 0, getRowCount());
    place(id, field, getRowCount() - 1);
  }

  private void add(String id, Control field) {
    place(id, field, getRowCount());
  }

  private void place(String id, Control field, int row) {
    field.setId(id);
    setHgrow(field, Priority.ALWAYS);
    add(field, 1, row);
  }

  /**
   * Begins a new order; the printer, the sides and the paper stay as they were chosen last.
   *
   * @param found one printer or more
   * @param sheets how many the booklet has
   * @param page that of the form
   */
  void begin(List<Printer> found, int sheets, Page page) {
    Printer before = printers.getValue();
    paper.offer(PaperSize.of(page));
    printers.setValue(null);
    printers.getItems().setAll(found);
    printers.setValue(first(found, before));
    sheet.setSelected(true);
    booklet.setText(Message.text("ui.print.booklet", sheets));
    pages.clear();
    copies.setText("1");
  }

  private static Printer first(List<Printer> found, @Nullable Printer before) {
    Optional<Printer> again =
        found.stream()
            .filter(each -> before != null && each.name().equals(before.name()))
            .findFirst();
    return again
        .or(() -> found.stream().filter(Printer::usual).findFirst())
        .orElseGet(() -> found.get(0));
  }

  /** Says which papers a printer does not have, if it is still the chosen one. */
  void mark(Printer printer, Set<PaperSize> lacking) {
    if (printer.equals(printers.getValue())) {
      paper.mark(lacking);
    }
  }

  /** Whether only the sheet in view is wanted. */
  boolean isForSheet() {
    return sheet.isSelected();
  }

  Printer printer() {
    return Objects.requireNonNull(printers.getValue());
  }

  /**
   * What is ordered.
   *
   * @throws Refused when a field says nothing that can be done
   */
  PrintOrder order(boolean askFirst) throws Refused {
    PageRange range = PageRange.parse(pages.getText());
    return new PrintOrder(
        printer().name(), range, count(), paper.paper(), twoSided.isSelected(), askFirst);
  }

  private int count() throws Refused {
    String typed = copies.getText().strip();
    int count = typed.matches("(?U)\\d{1,2}") ? Integer.parseInt(typed) : 0;
    if (count < 1) {
      throw new Refused(Message.of("ui.print.copies.wrong", MOST_COPIES));
    }
    return count;
  }

  private static final class PrinterNames extends StringConverter<Printer> {
    @Override
    public String toString(@Nullable Printer printer) {
      if (printer == null) {
        return "";
      }
      return printer.paused()
          ? Message.text("ui.print.printer.paused", printer.name())
          : printer.name();
    }

    @Override
    public Printer fromString(String name) {
      throw new UnsupportedOperationException("printers are chosen, not typed");
    }
  }
}
