package org.goalsheet.excel;

/**
 * A column of a listing.
 *
 * @param title what its first row says
 * @param width in digits, 1 to 255; a Chinese character takes two
 */
public record Column(String title, int width) {}
