package org.goalsheet.ui.paper;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The sheet of paper on the desk: heading and table with the printed proportions. */
final class PagePane extends Region {
  /** Below this the table cannot be read; above it the lines get too long for the eye. */
  private static final double LEAST = 600;

  private static final double MOST = 1000;
  private static final double MARGIN = 24;
  private static final double DESK = 8;

  private final Region paper = new Region();
  private final Label heading;
  private final TablePane table;
  private final RowGutter gutter;
  private final Region dropLine = new Region();
  private int gutterRow = -1;
  private double zoom = 1;

  PagePane(Label heading, TablePane table, RowGutter gutter) {
    this.heading = heading;
    this.table = table;
    this.gutter = gutter;
    getStyleClass().add("desk");
    paper.getStyleClass().add("sheet-of-paper");
    heading.getStyleClass().add("sheet-heading");
    dropLine.getStyleClass().add("drop-line");
    dropLine.setManaged(false);
    dropLine.setMouseTransparent(true);
    dropLine.setVisible(false);
    getChildren().setAll(paper, heading, gutter, table, dropLine);
  }

  /** Shows between which rows a dragged row would land; hidden below zero. */
  void showDrop(double tableY) {
    dropLine.setVisible(tableY >= 0);
    dropLine.resizeRelocate(
        table.getLayoutX(), table.getLayoutY() + tableY - 1, table.getWidth(), 3);
  }

  void setZoom(double factor) {
    zoom = factor;
    requestLayout();
  }

  /** Puts the gutter beside a row of the grid; -1 for none. */
  void gutterBeside(int row) {
    gutterRow = row;
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
    paper.resizeRelocate(left, DESK, wide, high);
    heading.resizeRelocate(left + MARGIN, DESK + MARGIN - 8, text, headingHeight(text));
    table.resizeRelocate(
        left + MARGIN, DESK + MARGIN - 8 + headingHeight(text), text, table.prefHeight(text));
    if (gutterRow >= 0) {
      layoutGutter();
    }
  }

  private void layoutGutter() {
    double[] edges = table.rowEdges(gutterRow);
    double high = gutter.prefHeight(-1);
    gutter.resizeRelocate(
        table.getLayoutX() - MARGIN - RowGutter.WIDTH,
        table.getLayoutY() + Math.floor((edges[0] + edges[1] - high) / 2),
        RowGutter.WIDTH,
        high);
  }
}
