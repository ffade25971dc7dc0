package org.goalsheet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rows below a row that name parts of it: 其中：集中供养. */
final class Parts {
  private static final String MARK = "其中";

  private static final Pattern MARKS = Pattern.compile("^[\\h\\v（(]*其中[）):：、，\\h\\v]*");

  private Parts() {}

  static boolean isPart(Row row) {
    String name = row.indicator().name();
    return name.startsWith(MARK) || (name.indexOf(MARK) > 0 && MARKS.matcher(name).find());
  }

  /** The parts directly below a row, of its second level; none below a part. */
  static List<Row> below(int head, List<Row> rows) {
    if (head + 1 >= rows.size() || !isPart(rows.get(head + 1)) || isPart(rows.get(head))) {
      return List.of();
    }
    List<Row> parts = new ArrayList<>();
    for (int i = head + 1; i < rows.size() && belongs(rows.get(i), rows.get(head)); i++) {
      parts.add(rows.get(i));
    }
    return parts;
  }

  private static boolean belongs(Row row, Row head) {
    return isPart(row) && row.second().equals(head.second());
  }

  /** What a part is called without 其中. */
  static String name(Row part) {
    return MARKS.matcher(part.indicator().name()).replaceFirst("").strip();
  }
}
