package org.goalsheet.pdf;

/** The size of a page in points, of which 72 are an inch. */
public record PageSize(double width, double height) {}
