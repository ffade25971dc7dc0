package org.goalsheet.ui.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The known words for a cell, under it; not a window of its own, so the input method stays. */
final class WordList extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Consumer<String> taken;
  private List<String> words = List.of();
  private int chosen = -1;

  WordList(Consumer<String> taken) {
    this.taken = taken;
    getStyleClass().add("word-list");
    setId("word-list");
    setFillWidth(true);
    hide();
  }

  /** Offers words; hides where there is none to offer. */
  void offer(List<String> offered) {
    words = offered;
    chosen = -1;
    getChildren().setAll(offered.stream().map(this::row).toList());
    setVisible(!offered.isEmpty());
  }

  void hide() {
    offer(List.of());
  }

  /** Goes one word on; returns whether there is a list to go through. */
  boolean step(int by) {
    if (words.isEmpty()) {
      return false;
    }
    chosen = chosen < 0 && by < 0 ? words.size() - 1 : Math.floorMod(chosen + by, words.size());
    for (int i = 0; i < words.size(); i++) {
      getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
    }
    return true;
  }

  /** The word that was stepped to. */
  Optional<String> chosen() {
    return chosen < 0 ? Optional.empty() : Optional.of(words.get(chosen));
  }

  private Label row(String word) {
    Label label = new Label(word);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setOnMousePressed(
        event -> {
          taken.accept(word);
          event.consume();
        });
    return label;
  }
}
