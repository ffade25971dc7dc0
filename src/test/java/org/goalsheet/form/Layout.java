package org.goalsheet.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.RawDocument.Block;
import org.goalsheet.grid.RawDocument.Paragraph;
import org.goalsheet.grid.RawDocument.Table;

/**
 * A table as another place prints it, with what a careful reader makes of it. In a text file its
 * cells are parted by {@code |}; {@code <2x3>} says that a cell covers two columns and three rows,
 * and {@code ⏎} breaks a line.
 *
 * @param sheets what is read, a line for each value
 * @param notes what the reader has to say
 */
record Layout(
    String name, String form, List<Block> blocks, List<String> sheets, List<String> notes) {
  private static final Pattern SPAN = Pattern.compile("(?s)(.*?)\\s*<(\\d+)x(\\d+)>");

  static List<Layout> all(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(Layout::of).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Layout of(Path file) {
    String form = Forms.USUAL;
    List<Block> blocks = new ArrayList<>();
    List<String> sheets = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (String section : read(file).split("(?m)^== ")) {
      String title = section.lines().findFirst().orElse("");
      List<String> lines = section.lines().skip(1).toList();
      if (title.startsWith("form ")) {
        form = title.substring(5);
      } else if (title.startsWith("paragraph ")) {
        blocks.add(new Paragraph(title.substring(10)));
      } else if (title.equals("table")) {
        blocks.add(table(lines));
      } else if (title.equals("sheet")) {
        sheets.addAll(lines);
      } else if (title.equals("notes")) {
        notes.addAll(lines);
      }
    }
    return new Layout(file.getFileName().toString(), form, blocks, sheets, notes);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Table table(List<String> lines) {
    List<List<Cell>> rows =
        lines.stream()
            .map(line -> Stream.of(line.split("\\|", -1)).map(Layout::cell).toList())
            .toList();
    int columns =
        rows.stream()
            .mapToInt(row -> row.stream().mapToInt(Cell::colSpan).sum())
            .max()
            .orElseThrow();
    return new Table(new Grid(Collections.nCopies(columns, 1), rows));
  }

  private static Cell cell(String written) {
    String text = written.strip().replace("⏎", "\n");
    Matcher span = SPAN.matcher(text);
    return span.matches()
        ? Cell.raw(span.group(1), Integer.parseInt(span.group(2)), Integer.parseInt(span.group(3)))
        : Cell.raw(text, 1, 1);
  }

  @Override
  public String toString() {
    return name;
  }

  static String line(List<String> texts) {
    return texts.stream().map(text -> text.replace("\n", "⏎")).collect(Collectors.joining(" | "));
  }
}
