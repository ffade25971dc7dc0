package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.TargetValue;
import org.goalsheet.model.ValuePart;
import org.goalsheet.model.ValuePart.Counted;
import org.jspecify.annotations.Nullable;

/**
 * D18: a description that adds up to another number than the value.
 *
 * <p>An addition is two numbers or more, all of the value's unit, each joined to the next by a word
 * or mark of listing. Their nouns must stand before them up to the end (干流20条、支流8条), or else be
 * named by the row (16个行政区及5个功能区 for 区级支持数量): 2个系统、3个平台 do not add up to interfaces.
 */
final class D18Addition implements RowRule {
  /** What makes numbers parts of something, changes, averages, anything but addends. */
  private static final Phrase NO_ADDITION =
      new Phrase(
          "[总每各均约近余减增降升改剩另等从由至到原现已含比占超为对供用]|其中|(?<!公)共|合计|累计|分别"
              + "|包括|涉及|覆盖|面向|服务|上年|去年|往年|年底|(?<=\\d)年",
          "总每各均约近余减增降升改剩另等从由至到原现已含比占超为对供用其共合累分包涉覆面服上去往年");

  private static final String JOINERS = "及和与并、，,；;+＋";

  private static final Pattern JOINED = Pattern.compile("[" + JOINERS + "]");

  private static final Pattern NOTHING_MORE = Pattern.compile("[\\h\\v。.；;）)]*");

  /** They stand in every other name, so that two names have nothing in common for them. */
  private static final String NO_NOUNS = "数量个次的新";

  private static final int LONGEST_LINK = 16;
  private static final int LONGEST_NOUN = 6;

  @Override
  public List<Finding> check(Row row) {
    String description = row.indicator().description();
    Optional<Tally> value = mayAdd(description) ? Tally.of(row.value()) : Optional.empty();
    return value.isEmpty()
            || !standsTwice(value.get().unit(), description)
            || NO_ADDITION.isIn(description)
        ? List.of()
        : sum(row.indicator(), value.get())
            .map(sum -> List.of(finding(row, sum)))
            .orElse(List.of());
  }

  /** Whether a number stands behind another and a word or mark of listing. */
  private static boolean mayAdd(String text) {
    boolean number = false;
    boolean joined = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isDigit(c)) {
        joined |= number && JOINERS.indexOf(c) >= 0;
      } else if (joined) {
        return true;
      } else {
        number = true;
      }
    }
    return false;
  }

  private static boolean standsTwice(String word, String text) {
    int at = text.indexOf(word);
    return at >= 0 && text.indexOf(word, at + 1) >= 0;
  }

  /** What the description adds up to, where that contradicts the value. */
  private static Optional<Tally> sum(Indicator row, Tally value) {
    List<Counted> places = new ArrayList<>();
    List<BigDecimal> addends = new ArrayList<>();
    for (ValuePart part : new TargetValue(row.description()).parts()) {
      Tally addend = part instanceof Counted counted ? addend(counted, value) : null;
      if (addend == null) {
        return Optional.empty();
      }
      places.add((Counted) part);
      addends.add(addend.figure());
    }
    Tally sum = new Tally(null, sum(addends), value.unit());
    boolean wrong =
        addends.size() > 1
            && sum.contradicts(value)
            && !hasTotal(addends, sum.figure(), value.figure())
            && isAddition(row, places);
    return wrong ? Optional.of(sum) : Optional.empty();
  }

  private static @Nullable Tally addend(Counted counted, Tally value) {
    return Tally.of(null, counted.quantity())
        .filter(addend -> addend.unit().equals(value.unit()))
        .orElse(null);
  }

  private static BigDecimal sum(List<BigDecimal> addends) {
    return addends.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether one number is the sum of the others, or some by themselves reach the value. */
  private static boolean hasTotal(List<BigDecimal> addends, BigDecimal sum, BigDecimal value) {
    for (int from = 0; from < addends.size(); from++) {
      BigDecimal addend = addends.get(from);
      if (addend.add(addend).compareTo(sum) == 0 && addends.size() > 2) {
        return true;
      }
      for (int to = from + 1; to <= addends.size() && to - from < addends.size(); to++) {
        if (sum(addends.subList(from, to)).compareTo(value) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAddition(Indicator row, List<Counted> addends) {
    String text = row.description();
    for (int i = 1; i < addends.size(); i++) {
      int from = addends.get(i - 1).end();
      int to = addends.get(i).start();
      if (to - from > LONGEST_LINK || !JOINED.matcher(text.substring(from, to)).find()) {
        return false;
      }
    }
    return haveNounsBefore(text, addends)
        || addends.stream().allMatch(addend -> isNamed(noun(text, addend.end()), row.name()));
  }

  private static boolean haveNounsBefore(String text, List<Counted> addends) {
    int end = addends.get(addends.size() - 1).end();
    return !BlankForm.isBlank(text.substring(0, addends.get(0).start()))
        && NOTHING_MORE.matcher(text.substring(end)).matches();
  }

  private static String noun(String text, int from) {
    String behind = text.substring(from, Math.min(text.length(), from + LONGEST_NOUN));
    Matcher joined = JOINED.matcher(behind);
    return joined.find() ? behind.substring(0, joined.start()) : behind;
  }

  private static boolean isNamed(String noun, String name) {
    return noun.chars().anyMatch(c -> name.indexOf(c) >= 0 && NO_NOUNS.indexOf(c) < 0);
  }

  private static Finding finding(Row row, Tally sum) {
    String value = row.value().text().strip();
    return new Finding(
            "D18",
            Severity.H,
            row.place(Field.DESCRIPTION),
            Message.of("check.D18", sum.text(), value),
            List.of())
        .restingOn(row.indicator().name(), value);
  }
}
