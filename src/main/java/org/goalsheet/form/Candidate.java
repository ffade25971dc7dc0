package org.goalsheet.form;

import org.jspecify.annotations.Nullable;

/**
 * A value that was found in a head, with its label.
 *
 * @param meaning null where the label is not known
 * @param label as it is written; empty where the value has none
 * @param column where the value stands
 */
record Candidate(@Nullable Meaning meaning, String label, String text, int column) {}
