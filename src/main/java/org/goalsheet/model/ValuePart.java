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
    /** How often, or when each time: 每月, 每季度末, 每月10日, 按季度. */
    FREQUENCY,
    /** A grade, or an outcome that is either so or not: 优良, 合格, 三级甲等, 全覆盖, 无安全事故. */
    GRADE,
    /** A number in words that is no amount by itself: 前三, 三分之二, 300余户. */
    NUMBER_WORDS,
    /** Numbers that mean something only together: 1:3, 2/3, 7×24小时. */
    COMPOUND,
    /** A name with a number in it, which counts nothing: 第1批, 5G, GB/T 19001-2016, 1.2.3. */
    NAME
  }

  /** A sign of comparison. */
  record Signed(Sign sign, Spelling spelling, int start, int end) implements ValuePart {}

  /** A number or a range with its unit. */
  record Counted(Quantity quantity, int start, int end) implements ValuePart {}

  /** A date; a range of dates is two of them. */
  record Dated(When when, int start, int end) implements ValuePart {}

  /** Words that are exact without a number to reach. */
  record Said(Kind kind, int start, int end) implements ValuePart {}
}
