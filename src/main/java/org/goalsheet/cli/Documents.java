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

  /** A booklet and what could not be placed in it. */
  record Opened(Booklet booklet, List<Message> notes) {}

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
    if (holdsBooklet(file)) {
      return new Opened(store.read(file), List.of());
    }
    Reading reading = exchange.read(file, form);
    if (reading.sheets().isEmpty()) {
      throw new Refused(Message.of("cli.sheetless", file));
    }
    return new Opened(Booklet.of(form.id(), form.year(), reading.sheets()), reading.notes());
  }
}
