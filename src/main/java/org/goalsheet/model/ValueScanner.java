package org.goalsheet.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.goalsheet.model.Unit.Kind;
import org.goalsheet.model.ValuePart.Counted;
import org.goalsheet.model.ValuePart.Dated;
import org.goalsheet.model.ValuePart.Signed;
import org.goalsheet.model.ValuePart.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is exact in the text of a value. It goes once through the text and asks at each place
 * only those readers that its character may begin something for; none looks further ahead than it
 * reads, or than a few characters, so that the cost grows in a straight line.
 */
final class ValueScanner {
  /** The Chinese characters that a word for a sign, a grade or an outcome may begin with. */
  private static final BitSet WORDS = new BitSet();

  static {
    WORDS.or(SignReader.beginnings());
    WORDS.or(PhraseReader.beginnings());
  }

  private final ValueText text;
  private final SignReader signs;
  private final DateReader dates;
  private final NumberReader numbers;
  private final NameReader names;
  private final OrdinalReader ordinals;
  private final PhraseReader phrases;
  private final List<ValuePart> parts = new ArrayList<>(4);

  private ValueScanner(ValueText text) {
    this.text = text;
    signs = new SignReader(text);
    dates = new DateReader(text);
    numbers = new NumberReader(text, dates);
    names = new NameReader(text);
    ordinals = new OrdinalReader(text);
    phrases = new PhraseReader(text);
  }

  static List<ValuePart> scan(String text) {
    ValueScanner scanner = new ValueScanner(new ValueText(text));
    int at = 0;
    while (at < text.length()) {
      at = Math.max(scanner.read(at), at + 1);
    }
    return List.copyOf(scanner.parts);
  }

  /** Reads what begins there, and gives the place behind it; the same place if nothing does. */
  private int read(int at) {
    char c = text.at(at);
    if (ValueText.isDigit(c)) {
      return digit(at);
    } else if (ValueText.isLatin(c)) {
      return letter(at);
    } else if (ValueText.isHan(c)) {
      return word(at, c);
    } else if (ValueText.isBlank(c)) {
      return text.skipBlanks(at);
    }
    return mark(at);
  }

  private int digit(int at) {
    boolean signed = isSigned(at);
    int dated = date(at, signed);
    if (dated > at) {
      return dated;
    }
    int listMark = names.listMarkEnd(at);
    if (listMark > at) {
      return listMark;
    }
    int named = add(names.fromDigit(at), at);
    if (named > at) {
      return named;
    }
    Counted number = numbers.inDigits(at, signed);
    return number == null ? figuresEnd(at) : count(number, signed);
  }

  /** Where digits end that are too many for a number. */
  private int figuresEnd(int from) {
    int at = from;
    while (text.hasDigit(at) || text.hasAny(",.", at)) {
      at++;
    }
    return at;
  }

  /** Adds a number, and the words for its sign behind it. */
  private int count(Counted number, boolean signed) {
    parts.add(number);
    Kind kind = number.quantity().unit().kind();
    boolean within = !signed && (kind == Kind.TIME || kind == Kind.SIZE);
    return add(signs.wordsBehind(number.end(), within), number.end());
  }

  private int letter(int at) {
    int dated = date(at, false);
    int named = dated > at ? dated : add(names.fromLetter(at), at);
    return named > at ? named : names.plainEnd(at);
  }

  private int mark(int at) {
    int other = signs.otherEnd(at);
    if (other > at) {
      return other;
    }
    Counted number = numbers.prefixed(at);
    if (number != null) {
      return count(number, isSigned(at));
    }
    int sign = add(signs.mark(at), at);
    return sign > at ? sign : firstOf(add(phrases.grade(at), at), at, names::documentNumber);
  }

  private int word(int at, char c) {
    int end =
        switch (c) {
          case '每', '按', '逐', '次', '当', '本' -> add(phrases.frequency(at), at);
          case '年', '上' -> date(at, false);
          case '下' -> firstOf(date(at, false), at, phrases::frequency);
          case '第' -> firstOf(date(at, false), at, ordinals::named);
          case '前' -> add(ordinals.rank(at), at);
          case '零' -> {
            int outcome = add(phrases.grade(at), at);
            yield outcome > at ? outcome : numeral(at);
          }
          default -> c == '半' || Numeral.isWord(c) ? numeral(at) : at;
        };
    return end > at || !WORDS.get(c) ? end : firstOf(signBefore(at), at, phrases::grade);
  }

  private int firstOf(int end, int at, IntFunction<@Nullable ValuePart> next) {
    return end > at ? end : add(next.apply(at), at);
  }

  private int numeral(int at) {
    boolean signed = isSigned(at);
    int dated = Numeral.isPartOfWord(at, text) ? at : date(at, signed);
    if (dated > at) {
      return dated;
    }
    Counted number = numbers.inWords(at);
    return number == null ? add(ordinals.fromNumeral(at), at) : count(number, signed);
  }

  /** Words such as 不超过 are a sign only before a number, perhaps with a mark between. */
  private int signBefore(int at) {
    Signed words = signs.wordsBefore(at);
    if (words == null) {
      return at;
    }
    int next = text.skipBlanks(words.end());
    Signed mark = signs.mark(next);
    int number = mark == null ? next : text.skipBlanks(mark.end());
    boolean points =
        text.hasDigit(number)
            || numbers.prefixed(number) != null
            || numbers.inWords(number) != null;
    return points ? add(words, at) : at;
  }

  private int date(int at, boolean signed) {
    List<Dated> read = dates.read(at, signed);
    parts.addAll(read);
    return read.isEmpty() ? at : read.get(read.size() - 1).end();
  }

  private int add(@Nullable ValuePart part, int at) {
    if (part == null) {
      return at;
    }
    parts.add(part);
    return part.end();
  }

  /** Whether a sign stands right before. */
  private boolean isSigned(int at) {
    return !parts.isEmpty()
        && parts.get(parts.size() - 1) instanceof Signed sign
        && sign.spelling() != Spelling.WORDS_BEHIND
        && sign.end() == text.skipBlanksBack(at);
  }
}
