package org.goalsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goalsheet.model.Field;
import org.junit.jupiter.api.Test;

/** The sentences for people and the code that says them know the same keys. */
class MessageKeysTest {
  private static final Path SENTENCES =
      Path.of("src/main/resources/org/goalsheet/messages.properties");

  /** In this order, so that a quotation mark in a comment or a character begins no string. */
  private static final Pattern STRING =
      Pattern.compile(
          "(?s)/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|'(?:\\\\.|[^'\\\\])'"
              + "|\"(?<text>(?:\\\\.|[^\"\\\\\\n])*)\"");

  /** The sentences of a rule may be named by the rule's id and an ending. */
  private static final Pattern OF_RULE =
      Pattern.compile("(?:check|rule)\\.(?<rule>[A-F]\\d\\d)(\\..+)?");

  private final List<Map.Entry<String, String>> lines = lines();
  private final Map<String, String> sentences = new LinkedHashMap<>();
  private final Set<String> strings = stringsOfTheProgram();

  MessageKeysTest() {
    lines.forEach(line -> sentences.put(line.getKey(), line.getValue()));
  }

  @Test
  void noKeyStandsTwice() {
    assertThat(lines).extracting(Map.Entry::getKey).doesNotHaveDuplicates();
  }

  @Test
  void everyKeyIsUsed() {
    Set<String> fields = keysOfFields();
    assertThat(sentences.keySet())
        .allMatch(
            key -> strings.contains(key) || fields.contains(key) || isOfUsedRule(key),
            "is a string in the program");
  }

  @Test
  void everyUsedKeyHasASentence() {
    assertThat(strings.stream().filter(this::looksLikeKey)).isSubsetOf(sentences.keySet());
  }

  @Test
  void everyFieldHasAName() {
    assertThat(sentences.keySet()).containsAll(keysOfFields());
  }

  @Test
  void noPlaceholderIsLeftOut() {
    assertThat(sentences)
        .allSatisfy(
            (key, sentence) -> {
              MessageFormat format = new MessageFormat(sentence, Locale.CHINA);
              int count = format.getFormatsByArgumentIndex().length;
              List<String> marks = IntStream.range(0, count).mapToObj(i -> "〔" + i + "〕").toList();
              String text = format.format(marks.toArray());
              assertThat(marks).allMatch(text::contains, "stands in " + sentence);
              assertThat(text).doesNotContain("{", "}");
            });
  }

  @Test
  void noSentenceShouts() {
    assertThat(sentences)
        .allSatisfy((key, sentence) -> assertThat(sentence).doesNotContain("!", "！"));
  }

  private boolean isOfUsedRule(String key) {
    Matcher matcher = OF_RULE.matcher(key);
    return matcher.matches() && strings.contains(matcher.group("rule"));
  }

  /** A string of dotted words is a key when its first word begins other keys. */
  private boolean looksLikeKey(String string) {
    Set<String> beginnings =
        sentences.keySet().stream()
            .map(key -> key.substring(0, key.indexOf('.')))
            .collect(Collectors.toSet());
    return string.matches("[a-z]+(\\.[\\w-]+)+")
        && beginnings.contains(string.substring(0, string.indexOf('.')));
  }

  private static Set<String> keysOfFields() {
    return Arrays.stream(Field.values())
        .map(field -> "field." + field.key())
        .collect(Collectors.toSet());
  }

  private static List<Map.Entry<String, String>> lines() {
    return read(SENTENCES)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\s*=\\s*", 2))
        .map(parts -> Map.entry(parts[0], parts[1]))
        .toList();
  }

  private static Set<String> stringsOfTheProgram() {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> strings(read(file)).stream())
          .collect(Collectors.toCollection(HashSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> strings(String source) {
    List<String> found = new ArrayList<>();
    Matcher matcher = STRING.matcher(source);
    while (matcher.find()) {
      if (matcher.group("text") != null) {
        found.add(matcher.group("text"));
      }
    }
    return found;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
