package org.goalsheet.ui.theme;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** The small pictures of the window, drawn in a square of 16 by 16; their colour is the style's. */
public enum Icon {
  NEW("M3.5 1.5h6l3 3v10h-9z M9.5 1.5v3h3 M8 7v5 M5.5 9.5h5"),
  OPEN("M1.5 13.5v-10h4.5l1.5 2h6v2 M1.5 13.5l2.5-6h11l-2.5 6z"),
  SAVE("M2.5 2.5h9l2 2v9h-11z M5 2.5v4h5.5v-4 M4.5 13.5v-4.5h7v4.5"),
  UNDO("M3 6.5h7a3.5 3.5 0 0 1 0 7h-4 M6 3.5l-3 3 3 3"),
  REDO("M13 6.5h-7a3.5 3.5 0 0 0 0 7h4 M10 3.5l3 3-3 3"),
  IMPORT("M8 1.5v8 M5 6.5l3 3 3-3 M2.5 9.5v4h11v-4"),
  EXPORT("M8 9.5v-8 M5 4.5l3-3 3 3 M2.5 9.5v4h11v-4"),
  PREVIEW(
      "M1.5 8c2-3.3 4.2-5 6.5-5s4.5 1.7 6.5 5c-2 3.3-4.2 5-6.5 5s-4.5-1.7-6.5-5z M8 6a2 2 0 1 0 .01 0z"),
  PREVIOUS("M10 3.5l-4.5 4.5 4.5 4.5"),
  NEXT("M6 3.5l4.5 4.5-4.5 4.5"),
  PRINT("M4.5 5.5v-4h7v4 M4.5 11.5h-3v-6h13v6h-3 M4.5 9.5h7v5h-7z"),
  ADD("M8 3v10 M3 8h10"),
  LESS("M3 8h10"),
  CLOSE("M4 4l8 8 M12 4l-8 8"),
  MORE("M3 8h.01 M8 8h.01 M13 8h.01"),
  HANDLE("M6 3.5h.01 M10 3.5h.01 M6 8h.01 M10 8h.01 M6 12.5h.01 M10 12.5h.01"),
  SAMPLE("M2.5 2.5h11v11h-11z M2.5 6h11 M6.5 6v7.5"),
  TICK("M3 8.5l3.5 3.5 6.5-7.5"),
  /** The shapes of findings differ, so that colour is never the only sign. */
  ERROR("M8 3.5a4.5 4.5 0 1 0 .01 0z"),
  WARNING("M8 3l5.5 9.5h-11z"),
  HINT("M8 4.5a3.5 3.5 0 1 0 .01 0z");

  private final String path;

  Icon(String path) {
    this.path = path;
  }

  /** A new picture of 16 by 16 pixels, whatever its path covers, with the style classes given. */
  public Node node(String... styleClasses) {
    SVGPath shape = new SVGPath();
    shape.setContent(path);
    shape.getStyleClass().add("icon-shape");
    Region square = new Region();
    square.setMinSize(16, 16);
    StackPane icon = new StackPane(square, new Group(frame(), shape));
    icon.getStyleClass().add("icon");
    icon.getStyleClass().addAll(styleClasses);
    icon.setMinSize(16, 16);
    icon.setMaxSize(16, 16);
    icon.setMouseTransparent(true);
    return icon;
  }

  /** Keeps the path's own place in the square: a group is as large as what is in it. */
  private static SVGPath frame() {
    SVGPath frame = new SVGPath();
    frame.setContent("M0 0h16v16h-16z");
    frame.getStyleClass().add("icon-frame");
    return frame;
  }
}
