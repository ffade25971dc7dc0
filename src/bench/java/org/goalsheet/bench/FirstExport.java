package org.goalsheet.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.goalsheet.Tianjin;
import org.goalsheet.form.Form;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Ids;
import org.goalsheet.store.BookletStore;
import org.goalsheet.word.WordWriter;

/** The first export of a process, which has read the booklet before, as the command line has. */
final class FirstExport {
  private FirstExport() {}

  /**
   * Prints how many milliseconds it took.
   *
   * @param args {@code word}, {@code floor}, or how many tables to write by taking the booklet's
   *     over and over; the booklet; the file to write
   */
  public static void main(String[] args) throws IOException, Refused {
    Form form = Tianjin.form();
    Booklet booklet = new BookletStore(new Ids()).read(Path.of(args[1]));
    long begin = System.nanoTime();
    try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
      switch (args[0]) {
        case "word" -> new WordWriter().write(form.publish(booklet), out);
        case "floor" -> new FloorWriter().write(booklet, out);
        default -> {
          List<Integer> numbers = overAndOver(booklet, Integer.parseInt(args[0]));
          new WordWriter().write(form.publish(booklet, numbers), out);
        }
      }
    }
    System.out.println((System.nanoTime() - begin) / 1e6);
  }

  private static List<Integer> overAndOver(Booklet booklet, int tables) {
    int sheets = booklet.sheets().size();
    return IntStream.range(0, tables).mapToObj(i -> 1 + i % sheets).toList();
  }
}
