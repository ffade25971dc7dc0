package org.goalsheet.ui.paper;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The sheet of paper on the desk: heading and table with the printed proportions. */
final class PagePane extends Region {
  /** Below this the table cannot be read; above it the lines get too long for the eye. */
  private static final double LEAST = 560;

  private static final double MOST = 1000;
  private static final double MARGIN = 24;
  private static final double DESK = 8;

  private final Region paper = new Surface();

  /** On its own, since all that lies under the opaque paper need not be drawn with every key. */
  private final Region shadow = new Surface();

  private final Label heading;
  private final TablePane table;
  private final RowGutter gutter;
  private final RowTrack track;
  private double zoom = 1;

  PagePane(Label heading, TablePane table, RowGutter gutter, RowTrack track) {
    this.heading = heading;
    this.table = table;
    this.gutter = gutter;
    this.track = track;
    track.row().addListener((property, before, after) -> requestLayout());
    getStyleClass().add("desk");
    paper.getStyleClass().add("sheet-of-paper");
    shadow.getStyleClass().add("paper-shadow");
    heading.getStyleClass().add("sheet-heading");
    getChildren().setAll(shadow, paper, heading, gutter, table);
  }

  void setZoom(double factor) {
    zoom = factor;
    requestLayout();
  }

  private double paperWidth(double width) {
    double room = width - RowGutter.WIDTH - 2 * DESK;
    return Math.floor(Math.max(LEAST * zoom, Math.min(MOST * zoom, room)));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return LEAST * zoom + RowGutter.WIDTH + 2 * DESK;
  }

  @Override
  protected double computePrefWidth(double height) {
    return MOST;
  }

  @Override
  protected double computePrefHeight(double width) {
    double text = paperWidth(width) - 2 * MARGIN;
    return 2 * DESK + headingHeight(text) + table.prefHeight(text) + 2 * MARGIN;
  }

  private double headingHeight(double width) {
    return heading.prefHeight(width) + 8;
  }

  @Override
  protected void layoutChildren() {
    double wide = paperWidth(getWidth());
    double left =
        Math.max(RowGutter.WIDTH + DESK, Math.floor((getWidth() - wide + RowGutter.WIDTH) / 2));
    double text = wide - 2 * MARGIN;
    double high = headingHeight(text) + table.prefHeight(text) + 2 * MARGIN;
    shadow.resizeRelocate(left, DESK, wide, high);
    paper.resizeRelocate(left, DESK, wide, high);
    heading.resizeRelocate(left + MARGIN, DESK + MARGIN - 8, text, headingHeight(text));
    table.resizeRelocate(
        left + MARGIN, DESK + MARGIN - 8 + headingHeight(text), text, table.prefHeight(text));
    if (track.gridRow() >= 0) {
      layoutGutter(table.rowEdges(track.gridRow()));
    }
  }

  private void layoutGutter(double[] edges) {
    double high = gutter.prefHeight(-1);
    gutter.resizeRelocate(
        table.getLayoutX() - MARGIN - RowGutter.WIDTH,
        table.getLayoutY() + Math.floor((edges[0] + edges[1] - high) / 2),
        RowGutter.WIDTH,
        high);
  }
}
