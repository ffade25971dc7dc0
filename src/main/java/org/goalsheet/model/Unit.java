package org.goalsheet.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a number counts or measures. Two units are equal when they are written alike. */
public final class Unit {
  public static final Unit NONE = new Unit("");

  /** What sort of thing a unit is. */
  public enum Kind {
    /** 元, 万元, 美元. */
    MONEY,
    /** Money by the piece: 元/亩, 万元/月, 元每平方米. */
    PRICE,
    /** %, ‰, 个百分点, 百分比. */
    RATE,
    /** Anything else by the piece: 次/年, 起/万人. */
    RATE_PER,
    /** 年, 小时, 个工作日. */
    TIME,
    /** Area, length, volume, weight, energy, data. */
    SIZE,
    /** Counted nouns that are known: 个, 人次, 台套. */
    COUNT,
    /** A noun that is not known, or units that do not fit together: 桶, 万元%, /株. */
    OTHER,
    /** No noun: nothing at all, or only a multiplier as in 30万. */
    NONE
  }

  private final String text;
  private final Kind kind;

  private final String multiplier;
  private final String noun;

  /**
   * A unit that is read from its text.
   *
   * @param text as written, in half width: 个, 平方米, 万元, 元/亩, %; empty where there is none
   */
  public Unit(String text) {
    this(text, readWhole(text));
  }

  /**
   * @param reading what was read in it, or in a longer text that it stands in
   */
  Unit(String text, UnitWords.Reading reading) {
    int start = reading.noun() - reading.start();
    this.text = text;
    this.kind = reading.kind();
    this.multiplier = text.substring(0, start);
    this.noun = text.substring(start);
  }

  private static UnitWords.Reading readWhole(String text) {
    UnitWords.Reading reading = UnitWords.read(0, new ValueText(text));
    return reading != null && reading.end() == text.length()
        ? reading
        : new UnitWords.Reading(0, 0, text.length(), text.isEmpty() ? Kind.NONE : Kind.OTHER);
  }

  /** As it is written, in half width. */
  public String text() {
    return text;
  }

  /** Whether nothing is written; a multiplier alone (万) is something. */
  public boolean isNone() {
    return text.isEmpty();
  }

  public Kind kind() {
    return kind;
  }

  /** The unit without its multiplier: 元 of 万元, 人次 of 万人次, 元/亩 of 元/亩. */
  public String noun() {
    return noun;
  }

  /** How many of its noun one is: 10000 for 万元 and 万人次, 1 for 元 and 千克. */
  public BigDecimal multiplier() {
    return BigDecimal.ONE.scaleByPowerOfTen(UnitWords.zeros(multiplier));
  }

  /**
   * How many 元 one of it is: 1 for 元, 10000 for 万元; empty for all that is no amount of money,
   * prices by the piece (元/亩) among them, and for money of other countries.
   */
  public Optional<BigDecimal> yuan() {
    return noun.equals("元") || noun.equals("圆") ? Optional.of(multiplier()) : Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Unit unit && text.equals(unit.text);
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
