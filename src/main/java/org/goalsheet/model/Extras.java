package org.goalsheet.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a file said beyond what this program knows, kept so that saving does not lose it.
 *
 * @param members name to text in the file's own notation, in the file's order
 */
public record Extras(Map<String, String> members) {
  public static final Extras NONE = new Extras(Map.of());

  public Extras {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }
}
