package org.goalsheet.model;

import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as a value says it: 2025年12月31日, 2025年底, 12月份, 第四季度.
 *
 * @param year null where none is said
 * @param month as written, so perhaps no month at all; null where none is said
 * @param day as written; null where none is said
 * @param span which part of the year or the month is meant
 */
public record When(
    @Nullable Integer year, @Nullable Integer month, @Nullable Integer day, Span span) {

  /** A part of a year or of a month. */
  public enum Span {
    /** No part: all of the day, month or year. */
    WHOLE(""),
    FIRST_QUARTER("第一季度"),
    SECOND_QUARTER("第二季度"),
    THIRD_QUARTER("第三季度"),
    FOURTH_QUARTER("第四季度"),
    FIRST_HALF("上半年"),
    SECOND_HALF("下半年"),
    /** The beginning of the month, or of the year where no month is said. */
    START("初"),
    /** The end of the month, or of the year where no month is said. */
    END("底"),
    /** 年内: some time in a year that is not said. */
    WITHIN("内"),
    FIRST_TEN_DAYS("上旬"),
    SECOND_TEN_DAYS("中旬"),
    LAST_TEN_DAYS("下旬");

    private final String text;

    Span(String text) {
      this.text = text;
    }
  }

  /** Whether the calendar has it. Without a year, 2月29日 is taken for possible. */
  public boolean isPossible() {
    if (month == null) {
      return true;
    }
    if (month < 1 || month > 12) {
      return false;
    }
    boolean leap = year == null || Year.isLeap(year);
    return day == null || (day >= 1 && day <= Month.of(month).length(leap));
  }

  /** In its usual spelling: 2025年12月31日, 12月底, 第四季度. */
  public String text() {
    StringBuilder text = new StringBuilder();
    if (year != null) {
      text.append(year).append('年');
    }
    if (month != null) {
      text.append(month).append('月');
    }
    if (day != null) {
      text.append(day).append('日');
    }
    if (year == null && month == null && isEdge()) {
      text.append('年');
    }
    boolean bareMonth = year == null && month != null && day == null && span == Span.WHOLE;
    return text.append(bareMonth ? "份" : span.text).toString();
  }

  private boolean isEdge() {
    return span == Span.START || span == Span.END || span == Span.WITHIN;
  }
}
