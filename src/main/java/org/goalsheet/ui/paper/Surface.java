package org.goalsheet.ui.paper;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * What is filled with a colour and may be as high as a text is long. Rendering by software fills no
 * rectangle higher than 32,767 pixels, but every path; so the style sheet makes a path of what is
 * tall.
 */
class Surface extends Region {
  private static final PseudoClass TALL = PseudoClass.getPseudoClass("tall");

  /** Few enough also for screens that show a pixel of ours as four of theirs. */
  private static final double MOST = 8000;

  @Override
  public void resize(double width, double height) {
    super.resize(width, height);
    pseudoClassStateChanged(TALL, height > MOST);
  }
}
