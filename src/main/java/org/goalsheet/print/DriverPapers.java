package org.goalsheet.print;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goalsheet.grid.Points;

/**
 * The paper that the driver of a CUPS printer takes, by its names for it.
 *
 * @param names empty where it does not say
 */
record DriverPapers(List<String> names) {
  private static final Pattern LINE = Pattern.compile("(?m)^PageSize(?:/[^:\\n]*)?:(.*)$");

  /** The usual one has a star. */
  private static final Pattern NAME = Pattern.compile("[^*\\s]+");

  private static final Pattern MILLIMETRES =
      Pattern.compile("(\\d+(?:\\.\\d+)?)x(\\d+(?:\\.\\d+)?)");

  private static final Pattern POINTS = Pattern.compile("w(\\d+)h(\\d+)");

  private static final double MILLIMETRES_OF_POINT = 1 / Points.ofMillimetres(1);

  /**
   * How the names begin that do not say the measures. Small paper can also be had by a driver that
   * takes any measures; how large it may be, such a driver does not tell.
   */
  private static final Map<PaperSize, Pattern> BEGINNINGS =
      Map.of(
          PaperSize.A4, Pattern.compile("A4(?!\\d)"),
          PaperSize.A3, Pattern.compile("A3(?!\\d)"),
          PaperSize.B5, Pattern.compile("(?:JIS)?B5(?!\\d)|Custom\\."),
          PaperSize.K16, Pattern.compile("16[Kk]|Custom\\."));

  /**
   * What a driver says.
   *
   * @param options all that it can be told, as {@code lpoptions -l} writes it in English
   */
  static DriverPapers in(String options) {
    Matcher line = LINE.matcher(options);
    return new DriverPapers(
        line.find()
            ? NAME.matcher(line.group(1)).results().map(MatchResult::group).toList()
            : List.of());
  }

  /** The usual papers that it does not take; none where it does not say. */
  Set<PaperSize> lacking() {
    return names.isEmpty()
        ? Set.of()
        : BEGINNINGS.entrySet().stream()
            .filter(paper -> names.stream().noneMatch(name -> isFor(name, paper)))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
  }

  private static boolean isFor(String name, Map.Entry<PaperSize, Pattern> paper) {
    Matcher millimetres = MILLIMETRES.matcher(name);
    if (millimetres.find()) {
      return isSize(millimetres, 1, paper.getKey());
    }
    Matcher points = POINTS.matcher(name);
    return points.lookingAt()
        ? isSize(points, MILLIMETRES_OF_POINT, paper.getKey())
        : paper.getValue().matcher(name).lookingAt();
  }

  private static boolean isSize(Matcher measures, double unit, PaperSize paper) {
    return paper.isAbout(
        Double.parseDouble(measures.group(1)) * unit, Double.parseDouble(measures.group(2)) * unit);
  }
}
