package org.goalsheet.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Labelled;
import org.goalsheet.model.Sheet;
import org.goalsheet.model.Waiver;

/** Writes booklets as JSON text, one value a line, so that two versions compare line by line. */
final class BookletWriter {
  private static final JsonFactory JSON = new JsonFactory();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Spacing.AFTER)
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(INDENT)
          .withArrayIndenter(INDENT);

  String write(Booklet booklet) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.setPrettyPrinter(PRETTY.createInstance());
      write(json, booklet);
    }
    return text.append('\n').toString();
  }

  private static void write(JsonGenerator json, Booklet booklet) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", BookletStore.FORMAT);
    json.writeNumberField("version", BookletStore.VERSION);
    json.writeStringField("form", booklet.form());
    json.writeNumberField("year", booklet.year());
    json.writeArrayFieldStart("sheets");
    for (Sheet sheet : booklet.sheets()) {
      write(json, sheet);
    }
    json.writeEndArray();
    if (!booklet.hintsOff().isEmpty()) {
      texts(json, "hintsOff", booklet.hintsOff());
    }
    unknown(json, booklet.extras().members());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Sheet sheet) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", sheet.id());
    inner(json, sheet, "unit", Members.UNIT);
    text(json, Field.NAME, sheet::get);
    inner(json, sheet, "funding", Members.FUNDING);
    text(json, Field.GOAL, sheet::get);
    if (!sheet.labelled().isEmpty()) {
      json.writeObjectFieldStart(Members.LABELLED);
      for (Labelled each : sheet.labelled()) {
        json.writeStringField(each.label(), each.text());
      }
      json.writeEndObject();
    }
    json.writeArrayFieldStart("indicators");
    for (Indicator indicator : sheet.indicators()) {
      write(json, indicator);
    }
    json.writeEndArray();
    if (!sheet.waivers().isEmpty()) {
      json.writeArrayFieldStart("waivers");
      for (Waiver waiver : sheet.waivers()) {
        write(json, waiver);
      }
      json.writeEndArray();
    }
    for (Map.Entry<String, String> member : sheet.extras().members().entrySet()) {
      if (!member.getKey().equals("unit") && !member.getKey().equals("funding")) {
        unknown(json, Map.of(member.getKey(), member.getValue()));
      }
    }
    json.writeEndObject();
  }

  private static void inner(JsonGenerator json, Sheet sheet, String name, List<Field> fields)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Field field : fields) {
      text(json, field, sheet::get);
    }
    unknown(json, Members.unpack(sheet.extras().members().getOrDefault(name, "{}")));
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Indicator indicator) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", indicator.id());
    for (Field field : Members.INDICATOR) {
      if (field != Field.WEIGHT || !indicator.weight().isEmpty()) {
        text(json, field, indicator::get);
      }
    }
    unknown(json, indicator.extras().members());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Waiver waiver) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", waiver.rule());
    if (!waiver.field().isEmpty()) {
      json.writeStringField("field", waiver.field());
    }
    if (!waiver.indicator().isEmpty()) {
      json.writeStringField("row", waiver.indicator());
    }
    texts(json, "covers", waiver.covers());
    json.writeStringField("reason", waiver.reason());
    unknown(json, waiver.extras().members());
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String name, Iterable<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, Field field, Function<Field, String> texts)
      throws IOException {
    json.writeStringField(Members.name(field), texts.apply(field));
  }

  private static void unknown(JsonGenerator json, Map<String, String> members) throws IOException {
    for (Map.Entry<String, String> member : members.entrySet()) {
      json.writeFieldName(member.getKey());
      json.writeRawValue(member.getValue());
    }
  }
}
