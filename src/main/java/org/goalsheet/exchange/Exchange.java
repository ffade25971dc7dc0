package org.goalsheet.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.goalsheet.form.Form;
import org.goalsheet.form.Reading;
import org.goalsheet.grid.Publication;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.goalsheet.store.AtomicFile;
import org.goalsheet.store.BookletStore;
import org.goalsheet.store.WriteFailure;
import org.goalsheet.text.TextReader;
import org.goalsheet.word.WordReader;
import org.goalsheet.word.WordWriter;

/** Reads sheets out of files of every known kind, and writes booklets to other programs' files. */
public final class Exchange {
  private static final List<String> ENDINGS = List.of(".jxmb", ".docx", ".txt");

  private final Supplier<String> ids;

  /**
   * @param ids makes the ids of the sheets and indicators that are read
   */
  public Exchange(Supplier<String> ids) {
    this.ids = ids;
  }

  /** Whether a file's name ends like those that can be read; others are not worth a try. */
  public static boolean isReadByEnding(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  /**
   * Whether a file is a booklet file by its content, undamaged or not.
   *
   * @throws Refused when it is missing, a folder, unreadable or empty
   */
  public boolean holdsBooklet(Path file) throws Refused {
    return FileKind.of(file) == FileKind.BOOKLET;
  }

  /**
   * The sheets that a file holds, and what of it could not be placed. A file without such a table
   * gives no sheet.
   *
   * @param form the form that tables outside booklet files are read by
   * @throws Refused when it cannot be read, or is of a kind that is not known
   */
  public Reading read(Path file, Form form) throws Refused {
    return switch (FileKind.of(file)) {
      case BOOKLET -> new Reading(new BookletStore(ids).read(file).sheets(), List.of());
      case WORD -> form.read(new WordReader().read(file), ids);
      case TEXT -> form.read(new TextReader().read(file), ids);
    };
  }

  /**
   * Writes a booklet as its form lays it out, in the format that the target's ending names.
   *
   * @throws Refused when the ending is not known or the file cannot be written; then what the
   *     target held is as it was
   */
  public void export(Booklet booklet, Form form, Path target) throws Refused {
    if (!target.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
      throw new Refused(Message.of("exchange.ending", target));
    }
    Publication publication = form.publish(booklet);
    try {
      AtomicFile.write(target, out -> new WordWriter().write(publication, out));
    } catch (IOException e) {
      throw WriteFailure.refused(target, e);
    }
  }
}
