package org.goalsheet.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of the sheets of one workbook that Excel takes, whatever they are to be called. */
final class SheetNames {
  /** In UTF-16 units. */
  private static final int LONGEST = 31;

  private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");
  private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\\\p{C}]");
  private static final Pattern AT_ENDS = Pattern.compile("^['\\p{Z}]+|['\\p{Z}]+$");

  private final Set<String> taken = new HashSet<>();

  /** A name like this one that no other sheet has; capitals do not count. */
  String next(String wanted) {
    String oneLine = BREAKS.matcher(wanted.strip()).replaceAll("");
    String allowed = FORBIDDEN.matcher(oneLine).replaceAll("_");
    String name = shortened(allowed, LONGEST);
    for (int i = 2; name.isEmpty() || !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      String ending = "(" + i + ")";
      name = shortened(allowed, LONGEST - ending.length()) + ending;
    }
    return name;
  }

  private static String shortened(String name, int longest) {
    int end = Math.min(name.length(), longest);
    boolean torn =
        end > 0 && end < name.length() && Character.isHighSurrogate(name.charAt(end - 1));
    return AT_ENDS.matcher(name.substring(0, torn ? end - 1 : end)).replaceAll("");
  }
}
