package org.goalsheet.check;

import org.goalsheet.model.Waiver;

/** A finding that a person has decided to leave as it is. */
public record Waived(Finding finding, Waiver waiver) {}
