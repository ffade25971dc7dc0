package org.goalsheet.pdf;

import java.util.HashMap;
import java.util.Map;
import org.goalsheet.grid.TypeStyle;

/** The types of one document, each found once. */
final class Faces {
  private final Fonts fonts;
  private final Map<TypeStyle, Face> faces = new HashMap<>();

  Faces(Fonts fonts) {
    this.fonts = fonts;
  }

  Face of(TypeStyle style) {
    return faces.computeIfAbsent(style, fonts::face);
  }
}
