package org.goalsheet.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goalsheet.model.ValuePart.Counted;
import org.goalsheet.model.ValuePart.Dated;
import org.goalsheet.model.ValuePart.Signed;
import org.goalsheet.model.ValuePart.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * 指标值: what an indicator must reach. The text is kept to the letter; all else is read from it.
 *
 * <p>What is read, in full or half width, anywhere in the text:
 *
 * <ul>
 *   <li>signs by marks (≥ ≧ >= ＞ ═) and, at a number, by words (不少于, 以上, 24小时内);
 *   <li>numbers with decimals and thousands marks, up to 40 digits, ranges (80%—90%, ±5%), Chinese
 *       numerals where a unit or a known noun follows them (两次, 三百万元, 百分之九十五), and their units:
 *       money, prices, rates, time, sizes, counted nouns, also a short noun that is not known where
 *       it ends a clause (5桶);
 *   <li>dates that say a month, a quarter, a half or a year with 年 (2025年底, 2025-12-31, 第四季度);
 *   <li>frequencies (每季度末, 每月10日, 按季度), grades and outcomes (优良, A级, 无安全事故), ratios and products
 *       (1:3, 7×24小时), and names with a number (5G, GB/T 19001-2016, 第1批).
 * </ul>
 *
 * <p>What deliberately is not: idioms (统一, 第一, 一次性, 十分, 一起, 第三方), 千万 or 数十 without a number, arrows
 * (=>, →), the numbers of a list (1. 2、 (3)), bare numbers and 25年 as dates, and all words that
 * promise without saying how much (及时, 长期, 有效, 不低于上年).
 */
public final class TargetValue {
  public static final TargetValue EMPTY = new TargetValue("");

  private final String text;

  /**
   * Read when first asked for, since most values of a booklet are only kept. Threads may race to
   * read it: they read the same, and a list that cannot change is safe to hand over unguarded.
   */
  private @Nullable List<ValuePart> parts;

  /** Read once too: every other rule asks for it. */
  private @Nullable Optional<Measure> measure;

  public TargetValue(String text) {
    this.text = text;
  }

  /** What was typed. */
  public String text() {
    return text;
  }

  /** What is exact in it, in the order of the text; the list cannot be changed. */
  public List<ValuePart> parts() {
    List<ValuePart> read = parts;
    if (read == null) {
      read = ValueScanner.scan(text);
      parts = read;
    }
    return read;
  }

  /** The signs, in every spelling. */
  public List<Signed> signs() {
    return only(Signed.class);
  }

  /** The first sign. */
  public Optional<Sign> sign() {
    List<ValuePart> read = parts();
    for (int i = 0; i < read.size(); i++) {
      if (read.get(i) instanceof Signed signed) {
        return Optional.of(signed.sign());
      }
    }
    return Optional.empty();
  }

  /** The numbers with their units; numbers in dates are not among them. */
  public List<Quantity> quantities() {
    List<Quantity> quantities = new ArrayList<>();
    for (ValuePart part : parts()) {
      if (part instanceof Counted counted) {
        quantities.add(counted.quantity());
      }
    }
    return List.copyOf(quantities);
  }

  /** The dates; a range of dates is two of them. */
  public List<When> dates() {
    List<When> dates = new ArrayList<>();
    for (ValuePart part : parts()) {
      if (part instanceof Dated dated) {
        dates.add(dated.when());
      }
    }
    return List.copyOf(dates);
  }

  /**
   * The amounts that are paid one after the other, as in 3月支付78.4万元，11月支付78.58万元. Empty where there
   * are fewer than two, and where an amount may be something else: a bound, a range, a total.
   */
  public List<Quantity> payments() {
    return Payments.in(this);
  }

  /**
   * The number to reach, where the value is nothing but one number or range, its unit and at most
   * one sign. Empty where there are more words, as in 约30万元 or 每月2次.
   */
  public Optional<Measure> measure() {
    Optional<Measure> read = measure;
    if (read == null) {
      read = readMeasure();
      measure = read;
    }
    return read;
  }

  private Optional<Measure> readMeasure() {
    List<ValuePart> read = parts();
    if (read.size() == 1 && read.get(0) instanceof Counted counted) {
      return isWordless(read)
          ? Optional.of(new Measure(null, counted.quantity()))
          : Optional.empty();
    } else if (read.size() != 2) {
      return Optional.empty();
    }
    ValuePart first = read.get(0);
    ValuePart second = read.get(1);
    if (first instanceof Signed sign && second instanceof Counted counted) {
      return measure(sign, counted, sign.spelling() != Spelling.WORDS_BEHIND);
    } else if (first instanceof Counted counted && second instanceof Signed sign) {
      return measure(sign, counted, sign.spelling() == Spelling.WORDS_BEHIND);
    }
    return Optional.empty();
  }

  private Optional<Measure> measure(Signed sign, Counted counted, boolean points) {
    return points && isWordless(parts())
        ? Optional.of(new Measure(sign.sign(), counted.quantity()))
        : Optional.empty();
  }

  /**
   * What was read, printed in the usual spelling, piece by piece: {@code ≥95%；2025年12月31日；每季度末}.
   * Empty where nothing exact was read. Read again, it says the same.
   */
  public String reading() {
    return ValuePrinter.print(this);
  }

  private <T extends ValuePart> List<T> only(Class<T> kind) {
    return parts().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private boolean isWordless(List<ValuePart> read) {
    int from = 0;
    for (ValuePart part : read) {
      if (!isBlank(from, part.start())) {
        return false;
      }
      from = part.end();
    }
    return isBlank(from, text.length());
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!ValueText.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TargetValue value && text.equals(value.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
