package org.goalsheet.ui.theme;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** How every window looks: our sheets over Modena, which alone knows Windows' high contrast. */
public final class Theme {
  private static final List<String> SHEETS =
      List.of("tokens.css", "base.css", "paper.css", "side.css", "preview.css");

  private static final List<Integer> ICON_SIZES = List.of(16, 32, 64, 128);

  private final String rootStyle = "-fx-font-family: \"" + Fonts.family() + "\";";

  public void dress(Scene scene) {
    scene.getRoot().setStyle(rootStyle);
    for (String sheet : SHEETS) {
      scene.getStylesheets().add("/org/goalsheet/ui/theme/" + sheet);
    }
  }

  public void icons(Stage stage) {
    for (int size : ICON_SIZES) {
      stage.getIcons().add(new Image("/org/goalsheet/icons/goalsheet-" + size + ".png"));
    }
  }
}
