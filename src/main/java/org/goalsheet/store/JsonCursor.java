package org.goalsheet.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;

/** Goes through one JSON text from its beginning to its end and refuses what is not as expected. */
final class JsonCursor implements Closeable {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(64)
                  .maxStringLength(BookletStore.LIMIT)
                  .build())
          .build();

  private final String text;
  private final String file;
  private final JsonParser parser;
  private final CharsetEncoder unicode = StandardCharsets.UTF_8.newEncoder();

  /** Takes the value of one member, which the cursor stands on. */
  interface MemberTaker {
    void take(String name) throws IOException, Refused;
  }

  /** Reads one value of a list, counted from 0. */
  interface ElementReader<T> {
    T read(int index) throws IOException, Refused;
  }

  /** Stands on the outermost value of the text. */
  JsonCursor(String text, String file) throws IOException {
    this.text = text;
    this.file = file;
    this.parser = JSON.createParser(text);
    parser.nextToken();
  }

  void object(Place place, MemberTaker taker) throws IOException, Refused {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      throw refused("store.type.object", place);
    }
    Set<String> names = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (!names.add(name)) {
        throw new Refused(
            Message.of("store.duplicate.member", file, place.inWords(), name, place.path()));
      }
      if (!unicode.canEncode(name)) {
        throw refused("store.characters", place);
      }
      parser.nextToken();
      taker.take(name);
    }
  }

  <T> List<T> list(Place place, int limit, ElementReader<T> reader) throws IOException, Refused {
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      throw refused("store.type.list", place);
    }
    List<T> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (elements.size() == limit) {
        throw new Refused(Message.of("store.many", file, place.inWords(), limit, place.path()));
      }
      elements.add(reader.read(elements.size()));
    }
    return elements;
  }

  String text(Place place) throws IOException, Refused {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      throw refused("store.type.text", place);
    }
    String value = parser.getText();
    if (!unicode.canEncode(value)) {
      throw refused("store.characters", place);
    }
    return value;
  }

  int number(Place place) throws IOException, Refused {
    if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)
        || parser.getNumberType() != JsonParser.NumberType.INT) {
      throw refused("store.type.number", place);
    }
    return parser.getIntValue();
  }

  void skip() throws IOException {
    parser.skipChildren();
  }

  /** The value as it is written, to the letter. */
  String raw() throws IOException {
    long from = parser.currentTokenLocation().getCharOffset();
    parser.skipChildren();
    parser.finishToken();
    return text.substring((int) from, (int) parser.currentLocation().getCharOffset());
  }

  /** Makes sure that nothing follows. */
  void end() throws IOException, Refused {
    if (parser.nextToken() != null) {
      int line = parser.currentTokenLocation().getLineNr();
      throw new Refused(Message.of("store.damaged", file, line));
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  private Refused refused(String key, Place place) {
    return new Refused(Message.of(key, file, place.inWords(), place.path()));
  }
}
