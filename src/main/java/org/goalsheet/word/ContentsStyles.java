package org.goalsheet.word;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.goalsheet.message.Refused;

/** The styles of contents: known by their names, which are English everywhere; ids are not. */
final class ContentsStyles {
  private static final Pattern CONTENTS =
      Pattern.compile("toc ?(\\d|heading)", Pattern.CASE_INSENSITIVE);

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Boolean> known = new HashMap<>();

  /** Takes the names from a part of styles. */
  void read(Elements xml) throws Refused {
    xml.nextChild(0);
    readAll(xml);
  }

  /** Takes the names from the current element, which holds all styles. */
  void readAll(Elements xml) throws Refused {
    int styles = xml.depth();
    while (xml.nextChild(styles)) {
      if (xml.name().equals("style")) {
        readStyle(xml);
      }
    }
  }

  private void readStyle(Elements xml) throws Refused {
    String id = xml.attribute("styleId");
    int style = xml.depth();
    while (xml.nextChild(style)) {
      if (xml.name().equals("name")) {
        names.put(id, xml.attribute("val"));
      }
    }
  }

  boolean contains(String id) {
    return known.computeIfAbsent(
        id, style -> CONTENTS.matcher(names.getOrDefault(style, style)).matches());
  }
}
