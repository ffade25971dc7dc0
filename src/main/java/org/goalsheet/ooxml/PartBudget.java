package org.goalsheet.ooxml;

import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;

/** Counts what has been read of the parts of one file against the limits, and refuses the file. */
public final class PartBudget {
  private final String file;
  private final PartLimits limits;
  private final Refusals refusals;
  private long bytes;

  /**
   * @param file what people call it
   */
  public PartBudget(String file, PartLimits limits, Refusals refusals) {
    this.file = file;
    this.limits = limits;
    this.refusals = refusals;
  }

  /** How many bytes the next part may have. */
  long bytesLeft() {
    return Math.min(limits.part(), limits.total() - bytes);
  }

  /** How many bytes a single piece of markup or text may have. */
  long piece() {
    return limits.piece();
  }

  void addBytes(long count) {
    bytes += count;
  }

  void checkEntries(int entries) throws Refused {
    if (entries > limits.entries()) {
      throw tooLarge();
    }
  }

  void checkDepth(int depth) throws Refused {
    if (depth > limits.depth()) {
      throw tooLarge();
    }
  }

  void checkNames(int names) throws Refused {
    if (names > limits.names()) {
      throw tooLarge();
    }
  }

  /** It holds more than is safe. */
  public Refused tooLarge() {
    return new Refused(Message.of(refusals.tooLarge(), file));
  }

  /** What is in it contradicts itself. */
  public Refused damaged(Throwable cause) {
    return new Refused(Message.of(refusals.damaged(), file), cause);
  }

  /** It could have other files loaded. */
  Refused unsafe() {
    return new Refused(Message.of(refusals.unsafe(), file));
  }

  /** Its end is missing. */
  Refused truncated(Throwable cause) {
    return new Refused(Message.of(refusals.truncated(), file), cause);
  }

  /** It is of another kind. */
  public Refused foreign() {
    return new Refused(Message.of(refusals.foreign(), file));
  }
}
