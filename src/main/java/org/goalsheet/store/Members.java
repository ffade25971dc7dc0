package org.goalsheet.store;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Field;

/** Which texts the objects of a booklet file hold, in the order in which they are written. */
final class Members {
  static final List<Field> UNIT = List.of(Field.UNIT_CODE, Field.UNIT_NAME);
  static final List<Field> FUNDING = List.of(Field.BUDGET, Field.FISCAL, Field.OTHER, Field.USE);
  static final List<Field> HEAD = List.of(Field.NAME, Field.GOAL);

  /** An object from label to text, in the order of the table. */
  static final String LABELLED = name(Field.LABELLED);

  static final List<Field> INDICATOR =
      List.of(
          Field.LEVEL1,
          Field.LEVEL2,
          Field.INDICATOR_NAME,
          Field.DESCRIPTION,
          Field.VALUE,
          Field.WEIGHT);

  private Members() {}

  /** The name of the member that holds a field: the last part of its key. */
  static String name(Field field) {
    return field.key().substring(field.key().lastIndexOf('.') + 1);
  }

  static Optional<Field> field(List<Field> fields, String name) {
    return fields.stream().filter(field -> name(field).equals(name)).findFirst();
  }

  /**
   * Unknown members of an inner object as one JSON object. A sheet keeps those of its unit and
   * funding so, under the inner object's name, which no unknown member of the sheet can have.
   */
  static String pack(Map<String, String> unknown) {
    return unknown.entrySet().stream()
        .map(member -> quoted(member.getKey()) + ": " + member.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  static Map<String, String> unpack(String packed) throws IOException {
    Map<String, String> unknown = new LinkedHashMap<>();
    try (JsonCursor json = new JsonCursor(packed, "")) {
      json.object(Place.TOP, name -> unknown.put(name, json.raw()));
    } catch (Refused e) {
      throw new IOException(e);
    }
    return unknown;
  }

  private static String quoted(String name) {
    return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(name)) + "\"";
  }
}
