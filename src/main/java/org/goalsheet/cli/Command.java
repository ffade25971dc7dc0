package org.goalsheet.cli;

import org.goalsheet.message.Refused;

/** A command, once its arguments are in its fields. */
interface Command {
  /** The key of the sentence that says what it does. */
  String about();

  /** Does it and returns the exit status. */
  int run(Console console) throws Refused, WrongUse;
}
