package org.goalsheet.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.goalsheet.excel.ListingWriter;
import org.goalsheet.excel.ListingWriter.LongText;
import org.goalsheet.excel.OldWorkbookReader;
import org.goalsheet.excel.WorkbookReader;
import org.goalsheet.excel.WorkbookWriter;
import org.goalsheet.form.Form;
import org.goalsheet.form.Reading;
import org.goalsheet.grid.Listing;
import org.goalsheet.grid.Publication;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Sheet;
import org.goalsheet.pdf.PdfWriter;
import org.goalsheet.store.AtomicFile;
import org.goalsheet.store.AtomicFile.Content;
import org.goalsheet.store.BookletStore;
import org.goalsheet.store.FileGroup;
import org.goalsheet.store.WriteFailure;
import org.goalsheet.text.TabbedWriter;
import org.goalsheet.text.TextReader;
import org.goalsheet.text.TextWriter;
import org.goalsheet.text.WebPageReader;
import org.goalsheet.text.WebPageWriter;
import org.goalsheet.word.FlatWordReader;
import org.goalsheet.word.OldWordReader;
import org.goalsheet.word.WordReader;
import org.goalsheet.word.WordWriter;

/** Reads sheets out of files of every known kind, and writes booklets to other programs' files. */
public final class Exchange {
  /** How the names of files end that can be read, without the dot; the usual ones first. */
  public static final List<String> ENDINGS =
      List.of("docx", "doc", "xlsx", "xls", "html", "htm", "mht", "xml", "txt", "tsv", "jxmb");

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
    return ENDINGS.stream().anyMatch(ending -> name.endsWith("." + ending));
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
   * @throws Refused when it cannot be read, is of a kind that is not known, or holds more than a
   *     booklet takes
   */
  public Reading read(Path file, Form form) throws Refused {
    Reading reading = readAny(file, form);
    checkSize(reading.sheets(), file);
    return reading;
  }

  private Reading readAny(Path file, Form form) throws Refused {
    return switch (FileKind.of(file)) {
      case BOOKLET -> new Reading(new BookletStore(ids).read(file).sheets(), List.of());
      case WORD -> form.read(new WordReader().read(file), ids);
      case OLD_WORD -> form.read(new OldWordReader().read(file), ids);
      case FLAT_WORD -> form.read(new FlatWordReader().read(file), ids);
      case TEXT -> form.read(new TextReader().read(file), ids);
      case WEB_PAGE -> form.read(new WebPageReader().read(file), ids);
      case EXCEL -> form.read(new WorkbookReader().read(file), ids);
      case OLD_EXCEL -> form.read(new OldWorkbookReader().read(file), ids);
      case WEB_ARCHIVE -> form.read(new WebPageReader().readArchive(file), ids);
      case ENCRYPTED -> throw refused("exchange.encrypted", file);
      case OLD_OFFICE -> throw refused("exchange.oldoffice", file);
      case RTF -> throw refused("exchange.rtf", file);
      case PDF -> throw refused("exchange.pdf", file);
      case XML -> throw refused("exchange.xml", file);
    };
  }

  private static Refused refused(String key, Path file) {
    return new Refused(Message.of(key, file));
  }

  private static void checkSize(List<Sheet> sheets, Path file) throws Refused {
    if (sheets.size() > BookletStore.MOST_SHEETS) {
      throw new Refused(
          Message.of("exchange.sheets", file, sheets.size(), BookletStore.MOST_SHEETS));
    }
    for (int i = 0; i < sheets.size(); i++) {
      int rows = sheets.get(i).indicators().size();
      if (rows > BookletStore.MOST_ROWS) {
        throw new Refused(Message.of("exchange.rows", file, i + 1, rows, BookletStore.MOST_ROWS));
      }
    }
  }

  /** Whether the ending of a name is that of a format that is written. */
  public static boolean writes(Path target) {
    return Format.of(target).isPresent();
  }

  /** Whether a file of this ending has pages, and so a title page. */
  public static boolean hasPages(Path target) {
    return Format.of(target).filter(each -> each == Format.DOCX || each == Format.PDF).isPresent();
  }

  /** Whether a file of this ending takes a plain list. */
  public static boolean writesLists(Path target) {
    return Format.of(target).filter(each -> each == Format.XLSX || each == Format.TSV).isPresent();
  }

  /** The formats that are written, by the endings of their names. */
  private enum Format {
    DOCX,
    PDF,
    XLSX,
    HTML,
    TXT,
    TSV;

    static Optional<Format> of(Path target) {
      String name = target.toString().toUpperCase(Locale.ROOT);
      return Stream.of(values()).filter(each -> name.endsWith("." + each.name())).findFirst();
    }
  }

  /**
   * Writes a whole booklet as its form lays it out.
   *
   * @return what a person should know of the file
   * @throws Refused as {@link #export(Publication, Path)}
   */
  public List<Message> export(Booklet booklet, Form form, Path target) throws Refused {
    return export(form.publish(booklet), target);
  }

  /**
   * Writes a publication in the format that the target's ending names.
   *
   * @return what a person should know of the file
   * @throws Refused when the ending is not known, a text is too long for Excel, or the file cannot
   *     be written; then what the target held is as it was
   */
  public List<Message> export(Publication publication, Path target) throws Refused {
    Format format = Format.of(target).orElseThrow(() -> new Refused(ending(target)));
    List<Message> notes = new ArrayList<>();
    try {
      AtomicFile.write(target, out -> notes.addAll(write(publication, format, out)));
    } catch (IOException e) {
      throw WriteFailure.refused(target, e);
    }
    return notes;
  }

  private static List<Message> write(Publication publication, Format format, OutputStream out)
      throws IOException, Refused {
    return switch (format) {
      case DOCX -> {
        new WordWriter().write(publication, out);
        yield publication.leaves().size() > 1
            ? List.of(Message.of("exchange.contents"))
            : List.of();
      }
      case PDF -> new PdfWriter().write(publication, out);
      case XLSX -> {
        new WorkbookWriter().write(publication, out);
        yield List.of();
      }
      case HTML -> {
        TextFile.write(out, text -> new WebPageWriter().write(publication, text));
        yield List.of();
      }
      case TXT -> {
        TextFile.writeMarked(out, text -> new TextWriter().write(publication, text));
        yield List.of();
      }
      case TSV -> {
        TextFile.writeMarked(out, text -> new TabbedWriter().write(publication, text));
        yield List.of();
      }
    };
  }

  /**
   * Writes a list in the format that the target's ending names.
   *
   * @throws Refused when the ending is not one of {@link #writesLists}, a text is too long for
   *     Excel, or the file cannot be written; then what the target held is as it was
   */
  public void export(Listing listing, Path target) throws Refused {
    boolean excel = Format.of(target).filter(Format.XLSX::equals).isPresent();
    if (!writesLists(target)) {
      throw new Refused(ending(target));
    }
    Content<Refused> content =
        excel
            ? out -> new ListingWriter(LongText.REFUSED).write(List.of(listing), out)
            : out -> TextFile.writeMarked(out, text -> new TabbedWriter().write(listing, text));
    try {
      AtomicFile.write(target, content);
    } catch (IOException e) {
      throw WriteFailure.refused(target, e);
    }
  }

  /**
   * Writes several publications to Word files in one folder, all or none.
   *
   * @param folder made where it is missing
   * @param publications by the names of their files
   * @throws Refused when one cannot be written; then everything is as it was
   */
  public void export(Map<String, Publication> publications, Path folder) throws Refused {
    Map<String, Content<Refused>> files = new LinkedHashMap<>();
    publications.forEach((name, publication) -> files.put(name, content(publication)));
    FileGroup.write(folder, files);
  }

  /** What is wrong with a target whose ending is not known. */
  public static Message ending(Path target) {
    return Message.of("exchange.ending", target);
  }

  private static Content<Refused> content(Publication publication) {
    return out -> new WordWriter().write(publication, out);
  }
}
