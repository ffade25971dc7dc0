package org.goalsheet.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A phrase is found wherever its pattern is: the characters that spare the search hide nothing. */
class PhraseTest {
  private static final int TEXTS = 20_000;

  @Test
  void phrasesAreFoundWhereverTheirPatternsAre() throws IllegalAccessException {
    List<Phrase> phrases = phrases();
    assertFalse(phrases.isEmpty());
    for (Phrase phrase : phrases) {
      Random random = new Random(1);
      for (int i = 0; i < TEXTS; i++) {
        String text = text(phrase.pattern().pattern(), random);
        assertEquals(
            phrase.pattern().matcher(text).find(),
            phrase.isIn(text),
            () -> "「" + text + "」 " + phrase.pattern());
      }
    }
  }

  /** Pieces of the pattern's own words in any order, since other texts hardly ever match. */
  private static String text(String regex, Random random) {
    String words = regex.replaceAll("[\\\\()\\[\\]?:!<=*|^$]+", "|").replace("|d|", "|1|2|");
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int from = random.nextInt(words.length());
      int to = Math.min(words.length(), from + 1 + random.nextInt(5));
      text.append(words.substring(from, to).replace("|", random.nextBoolean() ? "" : "的"));
    }
    return text.toString();
  }

  private static List<Phrase> phrases() throws IllegalAccessException {
    List<Phrase> phrases = new ArrayList<>();
    for (JavaClass each : new ClassFileImporter().importPackagesOf(Phrase.class)) {
      for (Field field : each.reflect().getDeclaredFields()) {
        if (field.getType() == Phrase.class) {
          field.setAccessible(true);
          phrases.add((Phrase) field.get(null));
        }
      }
    }
    return phrases;
  }
}
