package org.goalsheet.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a sheet whose 三级 is the same, untidiness apart. In most sheets there are none. */
final class Namesakes {
  private Namesakes() {}

  /** The groups of such rows by their indices from 0, each in the order of the table. */
  static List<List<Integer>> among(List<Row> rows) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    Map<String, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      String name = Untidy.tidy(rows.get(i).indicator().name(), false);
      Integer earlier = first.putIfAbsent(name, i);
      if (earlier != null) {
        groups.computeIfAbsent(name, same -> new ArrayList<>(List.of(earlier))).add(i);
      }
    }
    return List.copyOf(groups.values());
  }
}
