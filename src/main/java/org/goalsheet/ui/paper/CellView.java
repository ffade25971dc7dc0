package org.goalsheet.ui.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextBoundsType;
import org.goalsheet.check.Finding;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.TypeStyle.Align;
import org.goalsheet.message.Message;
import org.goalsheet.model.FieldRef;
import org.goalsheet.ui.theme.Severities;
import org.jspecify.annotations.Nullable;

/** One cell of the official table on screen. */
final class CellView extends Surface {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("blank");

  private final Text text = new Text();
  private final CellInsets insets;
  private Placed placed;
  private List<Finding> marked = List.of();
  private boolean active;
  private @Nullable Node mark;
  private @Nullable Region underline;
  private @Nullable Tooltip tooltip;

  /**
   * @param resized is told when the text needs another space, since its font came or changed
   */
  CellView(Placed placed, Align align, CellInsets insets, Runnable resized) {
    this.placed = placed;
    this.insets = insets;
    text.fontProperty().addListener((property, before, after) -> resized.run());
    getStyleClass().addAll("cell", "role-" + placed.cell().role().name().toLowerCase(Locale.ROOT));
    getStyleClass().add(placed.cell().role().ruled() ? "ruled" : "unruled");
    text.getStyleClass().add("cell-text");
    text.setTextOrigin(VPos.TOP);
    // As in the editor, whose lines would not fit into those of the cell otherwise.
    text.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
    text.setTextAlignment(TextAlignment.valueOf(align.name()));
    text.setMouseTransparent(true);
    getChildren().add(text);
    if (placed.cell().editable()) {
      getStyleClass().add("editable");
      setId(name(placed.cell().refs().get(0)));
    }
    show(placed);
  }

  /** As {@code name} or {@code indicator.value@ID}. */
  private static String name(FieldRef ref) {
    return ref.indicator() == null ? ref.key() : ref.key() + "@" + ref.indicator();
  }

  Placed placed() {
    return placed;
  }

  /** Shows what the cell says by now, unless it is being typed into. */
  void show(Placed now) {
    placed = now;
    if (!active) {
      showText(now.cell().text());
    }
  }

  /** Shows what is being typed: the row grows with it. */
  void showText(String shown) {
    boolean prompt = shown.isEmpty() && placed.cell().editable();
    String visible = prompt ? prompt() : shown;
    if (!visible.equals(text.getText())) {
      text.setText(visible);
      requestLayout();
    }
    pseudoClassStateChanged(EMPTY, prompt);
    setAccessibleText(shown);
  }

  private String prompt() {
    return Prompts.of(placed.cell());
  }

  /** While a cell is active the editor stands over its text. */
  void setActive(boolean now) {
    active = now;
    pseudoClassStateChanged(ACTIVE, now);
    if (!now) {
      show(placed);
    }
  }

  /** Hides the text under the editor, but not the prompt of an empty cell. */
  void hideText(boolean hidden) {
    text.setOpacity(hidden ? 0 : 1);
  }

  /** Marks the cell with what was found in it; nothing is made anew where that is as before. */
  void mark(List<Finding> findings) {
    if (findings.equals(marked)) {
      return;
    }
    marked = findings;
    getChildren().removeIf(child -> child == mark || child == underline);
    if (tooltip != null) {
      Tooltip.uninstall(this, tooltip);
      tooltip = null;
    }
    if (!findings.isEmpty()) {
      putMarks(findings);
    }
  }

  private void putMarks(List<Finding> findings) {
    String style = Severities.style(Severities.worst(findings));
    Node corner = Severities.icon(Severities.worst(findings));
    corner.getStyleClass().add("finding-corner");
    mark = corner;
    getChildren().add(corner);
    if (!placed.cell().text().isBlank()) {
      Region line = new Region();
      line.getStyleClass().addAll("finding-line", style);
      line.setMouseTransparent(true);
      underline = line;
      getChildren().add(line);
    }
    String sentences =
        findings.stream()
            .map(Finding::message)
            .map(Message::text)
            .collect(Collectors.joining("\n"));
    Tooltip shown = new Tooltip(sentences);
    shown.setWrapText(true);
    shown.setMaxWidth(420);
    Tooltip.install(this, shown);
    tooltip = shown;
    setAccessibleHelp(sentences);
  }

  /** The height that the text needs in a cell of this width, with the space around it. */
  double heightFor(double width) {
    text.setWrappingWidth(insets.textWidth(width));
    return Math.ceil(text.getLayoutBounds().getHeight()) + 2 * insets.vertical();
  }

  /** Where the first line begins, from the cell's upper edge: the text stands in the middle. */
  double textTop() {
    return Math.floor((getHeight() - text.getLayoutBounds().getHeight()) / 2);
  }

  double textHeight() {
    return text.getLayoutBounds().getHeight();
  }

  @Override
  protected void layoutChildren() {
    text.setWrappingWidth(insets.textWidth(getWidth()));
    text.relocate(insets.horizontal(), textTop());
    if (underline != null) {
      underline.resizeRelocate(4, getHeight() - 4, getWidth() - 8, 2);
    }
    if (mark != null) {
      mark.resizeRelocate(getWidth() - 14, -3, 16, 16);
    }
  }
}
