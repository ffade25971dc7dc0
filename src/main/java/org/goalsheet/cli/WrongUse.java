package org.goalsheet.cli;

import org.goalsheet.message.Message;

/** Arguments that do not go together; the sentence says which. */
final class WrongUse extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message message;

  WrongUse(Message message) {
    super(message.text());
    this.message = message;
  }

  Message sentence() {
    return message;
  }
}
