package org.goalsheet.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Extras;
import org.goalsheet.model.Field;
import org.goalsheet.model.Funding;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Labelled;
import org.goalsheet.model.Sheet;
import org.goalsheet.model.TargetValue;
import org.goalsheet.model.Waiver;
import org.jspecify.annotations.Nullable;

/** Reads the JSON text of one booklet file. */
final class BookletReader {
  private static final int MOST_WAIVERS = 5_000;
  private static final int MOST_RULES = 1_000;
  private static final int LAST_YEAR = 9999;

  /** As it stands in the file; in another program's, format and version may be anything. */
  private static final String FORMAT = "\"" + BookletStore.FORMAT + "\"";

  private final String text;
  private final String file;
  private final Supplier<String> ids;
  private final Set<String> taken = new HashSet<>();

  /**
   * @param file what the file is called in messages
   * @param ids makes ids for sheets and indicators that have none
   */
  BookletReader(String text, String file, Supplier<String> ids) {
    this.text = text;
    this.file = file;
    this.ids = ids;
  }

  Booklet read() throws Refused {
    try {
      checkFormat();
      return booklet();
    } catch (StreamConstraintsException e) {
      throw new Refused(Message.of("store.limits", file), e);
    } catch (JsonProcessingException e) {
      throw refused(breaksOff(e) ? "store.truncated" : "store.damaged", e);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
  }

  private boolean breaksOff(JsonProcessingException e) {
    return e instanceof JsonEOFException || e.getLocation().getCharOffset() >= text.length();
  }

  private Refused refused(String key, JsonProcessingException e) {
    return new Refused(Message.of(key, file, e.getLocation().getLineNr()), e);
  }

  /** Goes through the file once before its contents are read: a newer version may mean others. */
  private void checkFormat() throws IOException, Refused {
    Start start = new Start();
    try (JsonCursor json = new JsonCursor(text, file)) {
      json.object(
          Place.TOP,
          name -> {
            switch (name) {
              case "format" -> start.format = json.raw();
              case "version" -> start.version = json.raw();
              default -> json.skip();
            }
          });
      json.end();
    }
    if (!FORMAT.equals(start.format)) {
      throw new Refused(Message.of("store.foreign", file));
    }
    int version = version(present(start.version, "store.place.version"));
    if (version > BookletStore.VERSION) {
      throw new Refused(Message.of("store.newer", file, version, BookletStore.VERSION));
    }
    if (version < BookletStore.VERSION) {
      throw new Refused(Message.of("store.version", file, version, BookletStore.VERSION));
    }
  }

  private int version(String raw) throws IOException, Refused {
    try (JsonCursor json = new JsonCursor(raw, file)) {
      return json.number(top("version", "store.place.version"));
    }
  }

  private Booklet booklet() throws IOException, Refused {
    Start start = new Start();
    Map<String, String> unknown = new LinkedHashMap<>();
    try (JsonCursor json = new JsonCursor(text, file)) {
      json.object(
          Place.TOP,
          name -> {
            switch (name) {
              case "format", "version" -> json.skip();
              case "form" -> start.form = json.text(top(name, "store.place.form"));
              case "year" -> start.year = year(json);
              case "sheets" -> start.sheets = sheets(json);
              case "hintsOff" -> start.hintsOff = hintsOff(json);
              default -> unknown.put(name, json.raw());
            }
          });
    }
    return new Booklet(
        present(start.form, "store.place.form"),
        present(start.year, "store.place.year"),
        present(start.sheets, "store.place.sheets"),
        start.hintsOff,
        new Extras(unknown));
  }

  private static Set<String> hintsOff(JsonCursor json) throws IOException, Refused {
    return new LinkedHashSet<>(
        texts(json, top("hintsOff", "store.place.hintsOff"), "store.place.rule", MOST_RULES));
  }

  private static List<String> texts(JsonCursor json, Place list, String each, int most)
      throws IOException, Refused {
    return json.list(
        list, most, index -> json.text(list.element(index, Message.of(each, index + 1))));
  }

  private int year(JsonCursor json) throws IOException, Refused {
    int year = json.number(top("year", "store.place.year"));
    if (year < 1 || year > LAST_YEAR) {
      throw new Refused(Message.of("store.year", file, year, LAST_YEAR));
    }
    return year;
  }

  private List<Sheet> sheets(JsonCursor json) throws IOException, Refused {
    Place sheets = top("sheets", "store.place.sheets");
    return json.list(
        sheets,
        BookletStore.MOST_SHEETS,
        index -> sheet(json, sheets.element(index, Message.of("store.place.sheet", index + 1))));
  }

  private Sheet sheet(JsonCursor json, Place place) throws IOException, Refused {
    Parts parts = new Parts();
    json.object(
        place,
        name -> {
          switch (name) {
            case "id" -> parts.id = id(json, place);
            case "unit" ->
                inner(json, place.member(name, Message.of("store.place.unit")), name, parts);
            case "funding" ->
                inner(json, place.member(name, Message.of("store.place.funding")), name, parts);
            case "labelled" -> parts.labelled = labelled(json, place);
            case "indicators" -> parts.rows = rows(json, place);
            case "waivers" -> parts.waivers = waivers(json, place);
            default -> parts.take(json, place, Members.HEAD, name, parts.unknown);
          }
        });
    Sheet sheet =
        new Sheet(
            parts.idOr(ids),
            BudgetUnit.EMPTY,
            "",
            Funding.EMPTY,
            "",
            parts.labelled,
            parts.rows,
            parts.waivers,
            new Extras(parts.unknown));
    for (Map.Entry<Field, String> field : parts.texts.entrySet()) {
      sheet = sheet.with(field.getKey(), field.getValue());
    }
    return sheet;
  }

  private static void inner(JsonCursor json, Place place, String name, Parts parts)
      throws IOException, Refused {
    List<Field> fields = name.equals("unit") ? Members.UNIT : Members.FUNDING;
    Map<String, String> unknown = new LinkedHashMap<>();
    json.object(place, member -> parts.take(json, place, fields, member, unknown));
    if (!unknown.isEmpty()) {
      parts.unknown.put(name, Members.pack(unknown));
    }
  }

  private List<Labelled> labelled(JsonCursor json, Place sheet) throws IOException, Refused {
    Place all = sheet.member(Members.LABELLED, Message.of("field.labelled"));
    List<Labelled> labelled = new ArrayList<>();
    json.object(
        all,
        label -> {
          Place each = all.member(label, Message.of("store.place.label", label));
          labelled.add(new Labelled(label, json.text(each)));
          if (labelled.size() > Sheet.MOST_LABELLED) {
            throw new Refused(
                Message.of("store.many", file, all.inWords(), Sheet.MOST_LABELLED, all.path()));
          }
        });
    return labelled;
  }

  private List<Indicator> rows(JsonCursor json, Place sheet) throws IOException, Refused {
    Place rows = sheet.member("indicators", Message.of("store.place.indicators"));
    return json.list(
        rows,
        BookletStore.MOST_ROWS,
        index -> row(json, rows.element(index, Message.of("store.place.row", index + 1))));
  }

  private Indicator row(JsonCursor json, Place place) throws IOException, Refused {
    Parts parts = new Parts();
    json.object(
        place,
        name -> {
          if (name.equals("id")) {
            parts.id = id(json, place);
          } else {
            parts.take(json, place, Members.INDICATOR, name, parts.unknown);
          }
        });
    return new Indicator(
        parts.idOr(ids),
        parts.text(Field.LEVEL1),
        parts.text(Field.LEVEL2),
        parts.text(Field.INDICATOR_NAME),
        parts.text(Field.DESCRIPTION),
        new TargetValue(parts.text(Field.VALUE)),
        parts.text(Field.WEIGHT),
        new Extras(parts.unknown));
  }

  private static List<Waiver> waivers(JsonCursor json, Place sheet) throws IOException, Refused {
    Place waivers = sheet.member("waivers", Message.of("store.place.waivers"));
    return json.list(
        waivers,
        MOST_WAIVERS,
        index -> waiver(json, waivers.element(index, Message.of("store.place.waiver", index + 1))));
  }

  private static Waiver waiver(JsonCursor json, Place place) throws IOException, Refused {
    WaiverParts parts = new WaiverParts();
    json.object(
        place,
        name -> {
          Place member = place.member(name, Message.of("store.place.named", name));
          switch (name) {
            case "rule" -> parts.rule = json.text(member);
            case "field" -> parts.field = json.text(member);
            case "row" -> parts.row = json.text(member);
            case "covers" ->
                parts.covers = texts(json, member, "store.place.covered", MOST_WAIVERS);
            case "reason" -> parts.reason = json.text(member);
            default -> parts.unknown.put(name, json.raw());
          }
        });
    return new Waiver(
        parts.rule, parts.field, parts.row, parts.covers, parts.reason, new Extras(parts.unknown));
  }

  private String id(JsonCursor json, Place around) throws IOException, Refused {
    Place place = around.member("id", Message.of("store.place.id"));
    String id = json.text(place);
    if (!id.isEmpty() && !taken.add(id)) {
      throw new Refused(Message.of("store.duplicate.id", file, around.inWords(), id, place.path()));
    }
    return id;
  }

  private static Place top(String name, String key) {
    return Place.TOP.member(name, Message.of(key));
  }

  private <T> T present(@Nullable T value, String key) throws Refused {
    if (value == null) {
      throw new Refused(Message.of("store.absent", file, Message.of(key)));
    }
    return value;
  }

  /** What the outermost object has said so far. */
  private static final class Start {
    @Nullable String format;
    @Nullable String version;
    @Nullable String form;
    @Nullable Integer year;
    @Nullable List<Sheet> sheets;
    Set<String> hintsOff = Set.of();
  }

  /** What a waiver has said so far; a text that it does not name is empty. */
  private static final class WaiverParts {
    String rule = "";
    String field = "";
    String row = "";
    List<String> covers = List.of();
    String reason = "";
    final Map<String, String> unknown = new LinkedHashMap<>();
  }

  /** What a sheet or an indicator has said so far; a text that it does not name is empty. */
  private static final class Parts {
    String id = "";
    List<Labelled> labelled = List.of();
    List<Indicator> rows = List.of();
    List<Waiver> waivers = List.of();
    final Map<Field, String> texts = new EnumMap<>(Field.class);
    final Map<String, String> unknown = new LinkedHashMap<>();

    void take(
        JsonCursor json, Place around, List<Field> fields, String name, Map<String, String> others)
        throws IOException, Refused {
      Field field = Members.field(fields, name).orElse(null);
      if (field == null) {
        others.put(name, json.raw());
      } else {
        Message words = Message.of("field." + field.key());
        texts.put(field, json.text(around.member(name, words)));
      }
    }

    String text(Field field) {
      return texts.getOrDefault(field, "");
    }

    String idOr(Supplier<String> ids) {
      return id.isEmpty() ? ids.get() : id;
    }
  }
}
