package org.goalsheet.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts that stand in several rows. In most sheets there are none. */
final class Repeats {
  private Repeats() {}

  /** The groups of equal texts by their indices from 0, each in the order of the texts. */
  static List<List<Integer>> among(List<String> texts) {
    Map<String, Integer> first = new HashMap<>(texts.size() * 2);
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      Integer earlier = first.putIfAbsent(text, i);
      if (earlier != null) {
        groups.computeIfAbsent(text, same -> new ArrayList<>(List.of(earlier))).add(i);
      }
    }
    return List.copyOf(groups.values());
  }
}
