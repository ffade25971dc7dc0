package org.goalsheet.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalsheet.model.ValuePart.Counted;
import org.goalsheet.model.ValuePart.Kind;
import org.goalsheet.model.ValuePart.Said;
import org.goalsheet.model.ValuePart.Signed;
import org.goalsheet.model.ValuePart.Spelling;
import org.jspecify.annotations.Nullable;

/** Finds what is exact in the text of a value. */
final class ValueScanner {
  private static final String RANGE = "\\s*(?:-|—{1,2}|–|~|至|到)\\s*";

  private static final Pattern PART =
      Pattern.compile(
          String.join(
              "|",
              group("date", ValueWords.DATE),
              group("frequency", ValueWords.FREQUENCY),
              group("behind", "(?:" + ValueWords.BEHIND + ")(?=$|[\\s，,。；;、)）])"),
              group(
                  "before",
                  "(?:"
                      + ValueWords.BEFORE
                      + ")(?=\\s*(?:(?:"
                      + ValueWords.MARKS
                      + ")\\s*)?-?\\d)"),
              group("mark", ValueWords.MARKS),
              "(?<from>(?:(?<![\\d\\p{IsHan}A-Za-z%])-)?" + ValueWords.NUMBER + ")",
              group("grade", ValueWords.GRADE),
              group("words", ValueWords.NUMBER_WORDS)));

  /** What may follow a number: its unit, the other end of a range. */
  private static final Pattern REST =
      Pattern.compile(
          "(?:\\s*(?<unit>%s))?(?:%s(?<to>%s)(?:\\s*(?<toUnit>%s))?)?"
              .formatted(ValueWords.UNIT, RANGE, ValueWords.NUMBER, ValueWords.UNIT));

  private final String text;
  private final List<ValuePart> parts = new ArrayList<>();

  private ValueScanner(String text) {
    this.text = text;
  }

  static List<ValuePart> scan(String text) {
    return new ValueScanner(halfWidth(text)).scan();
  }

  private static String group(String name, String pattern) {
    return "(?<" + name + ">" + pattern + ")";
  }

  /** Keeps every character's place. Chinese punctuation stays, since , may group digits. */
  private static String halfWidth(String text) {
    StringBuilder half = new StringBuilder(text);
    for (int i = 0; i < half.length(); i++) {
      char c = half.charAt(i);
      if (c == '\u3000') {
        half.setCharAt(i, ' ');
      } else if (c >= '！' && c <= '～' && "！（），：；？".indexOf(c) < 0) {
        half.setCharAt(i, (char) (c - '！' + '!'));
      }
    }
    return half.toString();
  }

  private List<ValuePart> scan() {
    Matcher matcher = PART.matcher(text);
    int from = 0;
    while (from <= text.length() && matcher.find(from)) {
      Optional<ValuePart> part = part(matcher);
      part.ifPresent(parts::add);
      from = part.map(ValuePart::end).orElse(matcher.end());
    }
    return List.copyOf(parts);
  }

  private Optional<ValuePart> part(Matcher found) {
    int start = found.start();
    int end = found.end();
    if (found.group("from") != null) {
      return Optional.of(counted(start, end));
    } else if (found.group("mark") != null) {
      return Optional.of(new Signed(sign(found.group()), Spelling.MARK, start, end));
    } else if (found.group("before") != null) {
      return Optional.of(new Signed(sign(found.group()), Spelling.WORDS_BEFORE, start, end));
    } else if (found.group("behind") != null) {
      return followsNumber(start)
          ? Optional.of(new Signed(sign(found.group()), Spelling.WORDS_BEHIND, start, end))
          : Optional.empty();
    }
    List<ValuePart.Dated> dates = new DateReader(new ValueText(text)).read(start, false);
    return Optional.of(dates.isEmpty() ? new Said(kind(found), start, end) : dates.get(0));
  }

  private Counted counted(int start, int numberEnd) {
    BigDecimal from = number(text.substring(start, numberEnd));
    Matcher rest = REST.matcher(text).region(numberEnd, text.length());
    rest.useTransparentBounds(true).lookingAt();
    String to = rest.group("to");
    String unit = firstOf(rest.group("toUnit"), rest.group("unit"));
    return new Counted(
        new Quantity(from, to == null ? from : number(to), new Unit(unit)), start, rest.end());
  }

  private static String firstOf(@Nullable String first, @Nullable String second) {
    if (first != null) {
      return first;
    }
    return second == null ? "" : second;
  }

  private static BigDecimal number(String written) {
    return new BigDecimal(written.replace(",", ""));
  }

  private boolean followsNumber(int start) {
    return !parts.isEmpty()
        && parts.get(parts.size() - 1) instanceof Counted number
        && text.substring(number.end(), start).isBlank();
  }

  private static Kind kind(Matcher found) {
    if (found.group("frequency") != null) {
      return Kind.FREQUENCY;
    }
    return found.group("grade") != null ? Kind.GRADE : Kind.NUMBER_WORDS;
  }

  private static Sign sign(String written) {
    return switch (written.replaceAll("\\s", "")) {
      case "≥", "≧", "⩾", ">=", "=>" -> Sign.AT_LEAST;
      case "大于等于", "大于或等于", "不少于", "不低于", "不小于", "至少", "以上", "及以上" -> Sign.AT_LEAST;
      case "≤", "≦", "⩽", "<=", "=<" -> Sign.AT_MOST;
      case "小于等于", "小于或等于", "不超过", "不高于", "不大于", "不多于", "至多", "最多" -> Sign.AT_MOST;
      case "以下", "及以下", "以内", "之内" -> Sign.AT_MOST;
      case ">", "﹥", "大于", "高于", "超过", "多于" -> Sign.MORE;
      case "<", "﹤", "小于", "低于", "少于" -> Sign.LESS;
      default -> Sign.EQUAL;
    };
  }
}
