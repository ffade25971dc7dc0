package org.goalsheet.check;

import java.util.function.UnaryOperator;
import org.goalsheet.message.Message;
import org.goalsheet.model.Booklet;

/**
 * A way to mend a finding, done only when a person asks for it.
 *
 * @param label what it does, for a button
 */
public record Fix(Message label, UnaryOperator<Booklet> change) {}
