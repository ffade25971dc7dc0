package org.goalsheet.pdf;

/**
 * A drawn page.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb the pixels row by row from the upper left, all opaque
 */
public record PageImage(int width, int height, int[] argb) {}
