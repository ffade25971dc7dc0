package org.goalsheet.ui.printing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.goalsheet.message.Message;
import org.goalsheet.print.PaperSize;
import org.jspecify.annotations.Nullable;

/** The paper to print on: that of the form first, then what else offices have. */
final class PaperChoice extends ComboBox<PaperSize> {
  private static final Map<PaperSize, String> NAMES =
      Map.of(
          PaperSize.A4, "ui.print.paper.a4",
          PaperSize.A3, "ui.print.paper.a3",
          PaperSize.B5, "ui.print.paper.b5",
          PaperSize.K16, "ui.print.paper.k16");

  private final ObjectProperty<Texts> texts =
      new SimpleObjectProperty<>(new Texts(PaperSize.A4, Set.of()));

  PaperChoice() {
    setButtonCell(new PaperCell());
    setCellFactory(list -> new PaperCell());
  }

  /** What was chosen last stays; a form's own paper gives way to that of another form. */
  void offer(PaperSize form) {
    PaperSize before = getSelectionModel().getSelectedIndex() > 0 ? paper() : form;
    List<PaperSize> offered =
        Stream.concat(Stream.of(form), PaperSize.USUAL.stream()).distinct().toList();
    getSelectionModel().clearSelection();
    texts.set(new Texts(form, Set.of()));
    getItems().setAll(offered);
    setValue(offered.contains(before) ? before : form);
  }

  /** Says of papers that the printer does not have them; a driver may be wrong, so they stay. */
  void mark(Set<PaperSize> lacking) {
    texts.set(new Texts(texts.get().form(), lacking));
  }

  PaperSize paper() {
    return Objects.requireNonNull(getValue());
  }

  /** Says also what comes to be known of the printer later. */
  private final class PaperCell extends ListCell<PaperSize> {
    PaperCell() {
      texts.addListener((property, before, after) -> write());
    }

    @Override
    protected void updateItem(@Nullable PaperSize paper, boolean empty) {
      super.updateItem(paper, empty);
      write();
    }

    private void write() {
      setText(texts.get().of(getItem()));
    }
  }

  /** What is said of papers for pages of a form. */
  private record Texts(PaperSize form, Set<PaperSize> lacking) {
    String of(@Nullable PaperSize paper) {
      if (paper == null) {
        return "";
      }
      if (lacking.contains(paper)) {
        return Message.text("ui.print.paper.lacking", name(paper));
      }
      double scale = paper.scaleOf(form);
      if (scale == 1) {
        return Message.text("ui.print.paper.actual", name(paper));
      }
      return Message.text(
          scale > 1 ? "ui.print.paper.larger" : "ui.print.paper.smaller", name(paper));
    }

    private static String name(PaperSize paper) {
      String key = NAMES.get(paper);
      return key == null
          ? Message.text("ui.print.paper.size", paper.width(), paper.height())
          : Message.text(key);
    }
  }
}
