package org.goalsheet.message;

/**
 * Something that a person asked for cannot be done; the message says in one Chinese sentence what
 * is wrong and what to do next.
 */
public final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message message;

  public Refused(Message message) {
    super(message.text());
    this.message = message;
  }

  public Refused(Message message, Throwable cause) {
    super(message.text(), cause);
    this.message = message;
  }

  public Message sentence() {
    return message;
  }
}
