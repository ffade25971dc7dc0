package org.goalsheet.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.goalsheet.ui.NeedsDisplay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith({NeedsDisplay.class, ApplicationExtension.class})
class PlacingTest {
  private final FxRobot robot = new FxRobot();
  private Stage owner;
  private Stage window;

  @Start
  void start(Stage stage) {
    // The stage that is given serves the next test too, and would keep its place.
    owner = new Stage();
    window = new Stage();
    owner.setWidth(800);
    owner.setHeight(600);
    window.setWidth(400);
    window.setHeight(300);
  }

  @Test
  void aWindowOpensOverItsOwner() {
    robot.interact(
        () -> {
          owner.setX(100);
          owner.setY(40);
          Placing.over(owner, window);
        });
    assertThat(window.getX()).isEqualTo(300);
    assertThat(window.getY()).isEqualTo(140);
  }

  @Test
  void overAnOwnerWithoutAPlaceItOpensInTheMiddleOfTheScreen() {
    robot.interact(() -> Placing.over(owner, window));
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    assertThat(window.getX()).isEqualTo(screen.getMinX() + (screen.getWidth() - 400) / 2);
    assertThat(window.getY()).isEqualTo(screen.getMinY() + (screen.getHeight() - 300) / 3);
  }
}
