package org.goalsheet.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;

/** The known forms. */
public final class Forms {
  /** The form that is taken where none is named. */
  public static final String USUAL = "tianjin-2025";

  private static final List<String> IDS = List.of(USUAL, "central-2021");

  private final List<Form> forms;

  /** Reads them from the program's own resources. */
  public Forms() {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode words = tree(mapper, "words");
    forms = IDS.stream().map(id -> load(mapper, id, words)).toList();
  }

  public List<Form> all() {
    return forms;
  }

  /** The form that is taken where none is named. */
  public Form usual() {
    return forms.get(0);
  }

  /**
   * The form of an id.
   *
   * @throws Refused when no form has it
   */
  public Form get(String id) throws Refused {
    return forms.stream()
        .filter(form -> form.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refused(Message.of("form.unknown", id, String.join("、", IDS))));
  }

  /** All forms share one vocabulary. */
  private static Form load(ObjectMapper mapper, String id, JsonNode words) {
    ObjectNode form = (ObjectNode) tree(mapper, id);
    form.set("words", words);
    return mapper.convertValue(form, Form.class);
  }

  private static JsonNode tree(ObjectMapper mapper, String name) {
    try (InputStream in = Forms.class.getResourceAsStream(name + ".json")) {
      return mapper.readTree(Objects.requireNonNull(in, name));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " is damaged", e);
    }
  }
}
