package org.goalsheet.cli;

import java.nio.file.Path;
import java.util.List;
import org.goalsheet.exchange.Exchange;
import org.goalsheet.form.Form;
import org.goalsheet.form.Forms;
import org.goalsheet.form.Reading;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.goalsheet.store.BookletStore;

/** Opens files of every known kind as booklets. */
final class Documents {
  private final Exchange exchange;
  private final BookletStore store;
  private final Forms forms;

  Documents(Exchange exchange, BookletStore store, Forms forms) {
    this.exchange = exchange;
    this.store = store;
    this.forms = forms;
  }

  /**
   * A booklet and what could not be placed in it.
   *
   * @param own whether the file is a booklet file, which may be empty
   */
  record Opened(Booklet booklet, boolean own, List<Message> notes) {
    /** Whether it was made of a file without any table. */
    boolean isSheetless() {
      return !own && booklet.sheets().isEmpty();
    }
  }

  boolean holdsBooklet(Path file) throws Refused {
    return exchange.holdsBooklet(file);
  }

  /** Opens a file; says on the side what could not be placed. */
  Booklet open(Path file, Console console) throws Refused {
    Opened opened = open(file, forms.get(Forms.USUAL));
    opened.notes().forEach(note -> console.note(Message.of("cli.note", file, note)));
    return opened.booklet();
  }

  /**
   * Opens a file.
   *
   * @param form the form of its tables where it is no booklet file
   */
  Opened open(Path file, Form form) throws Refused {
    Opened opened = read(file, form);
    if (opened.isSheetless()) {
      throw new Refused(Message.of("cli.sheetless", file));
    }
    return opened;
  }

  /** Opens a file that may hold no table. */
  Opened read(Path file, Form form) throws Refused {
    if (holdsBooklet(file)) {
      return new Opened(store.read(file), true, List.of());
    }
    Reading reading = exchange.read(file, form);
    Booklet booklet = Booklet.of(form.id(), form.year(), reading.sheets());
    return new Opened(booklet, false, reading.notes());
  }
}
