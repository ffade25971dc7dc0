package org.goalsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * A value that is nothing but a number to reach, as {@code ≥12次} or {@code 80%—90%}.
 *
 * @param sign null where none is written
 */
public record Measure(@Nullable Sign sign, Quantity quantity) {}
