package org.goalsheet.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.goalsheet.model.Booklet;

/**
 * A booklet as a unit might write it, and what a careful reviewer would find in it.
 *
 * <p>It is kept in a text file:
 *
 * <pre>
 * # whose table it is, and which habit it shows
 * 年度：2025
 * 单位编码：100200
 * 单位名称：某区水务中心
 * 项目名称：河道保洁
 * 预算数：100.00
 * 财政资金：80.00
 * 其他资金：20.00
 * 资金用途：…
 * 绩效目标：first line
 *  a line that begins with a blank goes on with the text above it
 * ---
 * 产出指标 | 数量指标 | 保洁河道 | 全年保洁的河道条数 | 27条
 * +++
 * 单位编码：… (the next sheet, with all its fields)
 * ===
 * D01 W 5 indicator.value  # why; rule, severity, row from 1 (not for the head), field
 * 2: E01 E name  # of the second sheet
 * </pre>
 *
 * All fields stand in this order, be they empty. Blanks around a row's cells do not count; {@code
 * ⏎} in a text is a line break. The order of the findings is free, and there may be none.
 *
 * @param file the file's name
 * @param expected the findings, written as in the file
 */
record Golden(String file, Booklet booklet, List<String> expected) {
  static List<Golden> all() {
    try (Stream<Path> files = Files.list(folder())) {
      return files.sorted().map(Golden::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a file's text.
   *
   * @throws IllegalArgumentException where a line is not as it must be; names file and line
   */
  static Golden parse(String file, String text) {
    return new GoldenReader(file, text).read();
  }

  /** What the checker finds, written as the expected findings are. */
  List<String> found() {
    return new Checker(Example.FORM, booklet.year())
        .check(booklet).findings().stream().map(this::inShort).toList();
  }

  private String inShort(Finding finding) {
    int sheet = booklet.indexOf(finding.place().sheet()) + 1;
    String inSheet = Example.inShort(List.of(finding), booklet).get(0);
    return sheet == 1 ? inSheet : sheet + ": " + inSheet;
  }

  private static Golden read(Path path) {
    try {
      return parse(path.getFileName().toString(), Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(Golden.class.getResource("golden")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return file;
  }
}
