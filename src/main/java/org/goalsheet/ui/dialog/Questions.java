package org.goalsheet.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.goalsheet.exchange.Exchange;

/** What the program asks a person and must be answered; and what it must say. */
public interface Questions {
  /** What kind of file a chooser looks for. */
  enum Kind {
    BOOKLET(List.of("jxmb")),
    WORD(List.of("docx")),
    PDF(List.of("pdf")),
    EXCEL(List.of("xlsx")),
    /** Whatever tables can be read from. */
    SOURCE(Exchange.ENDINGS);

    private final List<String> endings;

    Kind(List<String> endings) {
      this.endings = endings;
    }

    List<String> endings() {
      return endings;
    }
  }

  /** What to do with changes that are not saved. */
  enum Unsaved {
    SAVE,
    DISCARD,
    CANCEL
  }

  /** What to do with a draft that an earlier run of the program left behind. */
  enum LeftBehind {
    RESTORE,
    DISCARD,
    LATER
  }

  /** Asks for a file to open; empty when the person gives up. */
  Optional<Path> fileToOpen(Kind kind);

  /** Asks for a file to write; one that exists has been agreed to be replaced. */
  Optional<Path> fileToSave(Kind kind, String suggestedName);

  /**
   * Asks about unsaved changes.
   *
   * @param name the booklet's name
   */
  Unsaved unsaved(String name);

  /** Asks whether to leave while pages are still on their way to the printer. */
  boolean mayBreakOffPrinting();

  /**
   * Asks about a draft that was left behind.
   *
   * @param name the booklet's name
   * @param when it was kept, for people
   * @param sheets how many sheets it has
   */
  LeftBehind leftBehind(String name, String when, int sheets);

  /**
   * Asks why a finding may stay as it is.
   *
   * @param finding what is found, for people
   * @return the reason, not blank; empty when the person gives up
   */
  Optional<String> reason(String finding);

  /** Says that something could not be done, in a sentence that says what to do. */
  void sorry(String sentence);

  /** Shows remarks that a person should read in their own time, as on what was not read in. */
  void remarks(String title, List<String> remarks);
}
