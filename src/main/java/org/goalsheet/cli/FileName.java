package org.goalsheet.cli;

import java.util.regex.Pattern;

/** Names of files that every system takes, whatever the projects are called. */
final class FileName {
  /** In characters; the longest take four bytes, and a name is 255 bytes long at most. */
  private static final int LONGEST = 60;

  private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");

  /**
   * What Windows forbids, and what nobody sees: control characters, marks of direction, halves of
   * surrogate pairs.
   */
  private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{C}\\p{Zl}\\p{Zp}]");

  /** Windows drops them without a word. */
  private static final Pattern AT_END = Pattern.compile("[.\\p{Z}]+$");

  private FileName() {}

  /**
   * A name without its ending. The number in front keeps names apart, and keeps them from being
   * those of devices, as CON.
   */
  static String of(int number, String project) {
    String oneLine = BREAKS.matcher(project.strip()).replaceAll("");
    String name = shortened(FORBIDDEN.matcher(oneLine).replaceAll("_"));
    return AT_END.matcher(number + "." + name).replaceAll("");
  }

  private static String shortened(String name) {
    int length = Math.min(name.codePointCount(0, name.length()), LONGEST);
    return name.substring(0, name.offsetByCodePoints(0, length));
  }
}
