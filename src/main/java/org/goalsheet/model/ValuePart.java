package org.goalsheet.model;

/**
 * A piece of a 指标值 that says something exact. Between the pieces stand plain words.
 *
 * <p>{@code start} and {@code end} are places in the text of the value, the end excluded.
 */
public sealed interface ValuePart {
  int start();

  int end();

  /** How a sign is written. */
  enum Spelling {
    /** By a mark of any shape: ≥ ≧ >= ＞. */
    MARK,
    /** By words before the number: 不少于, 不超过. */
    WORDS_BEFORE,
    /** By words behind the number: 以上, 以内. */
    WORDS_BEHIND
  }

  /** What makes words exact. */
  enum Kind {
    DATE,
    FREQUENCY,
    /** A grade, or an outcome that is either so or not: 优良, 合格, 甲级, 全覆盖, 无安全事故. */
    GRADE,
    /** A number in words: 两次, 一级, 百分之百. */
    NUMBER_WORDS
  }

  record Signed(Sign sign, Spelling spelling, int start, int end) implements ValuePart {}

  record Counted(Quantity quantity, int start, int end) implements ValuePart {}

  record Said(Kind kind, int start, int end) implements ValuePart {}
}
