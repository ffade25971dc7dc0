package org.goalsheet.ui.printing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
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

  private PaperSize form = PaperSize.A4;

  /** What was chosen last stays; a form's own paper gives way to that of another form. */
  void offer(PaperSize ofForm) {
    PaperSize before = getSelectionModel().getSelectedIndex() > 0 ? paper() : ofForm;
    form = ofForm;
    List<PaperSize> offered =
        Stream.concat(Stream.of(form), PaperSize.USUAL.stream()).distinct().toList();
    getSelectionModel().clearSelection();
    setConverter(new Texts(form, Set.of()));
    getItems().setAll(offered);
    setValue(offered.contains(before) ? before : form);
  }

  /** Says of papers that the printer does not have them; a driver may be wrong, so they stay. */
  void mark(Set<PaperSize> lacking) {
    setConverter(new Texts(form, lacking));
  }

  PaperSize paper() {
    return Objects.requireNonNull(getValue());
  }

  private static final class Texts extends StringConverter<PaperSize> {
    private final PaperSize form;
    private final Set<PaperSize> lacking;

    Texts(PaperSize form, Set<PaperSize> lacking) {
      this.form = form;
      this.lacking = lacking;
    }

    @Override
    public String toString(@Nullable PaperSize paper) {
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

    @Override
    public PaperSize fromString(String name) {
      throw new UnsupportedOperationException("paper is chosen, not typed");
    }
  }
}
