package org.goalsheet.word;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.goalsheet.message.Refused;

/**
 * The text of an old Word document as it is seen with all tracked changes accepted; characters with
 * a code below that of the blank are marks.
 */
final class OldText {
  /**
   * What a paragraph says.
   *
   * @param joinsNext whether the mark at its end is deleted: then the next goes on in the same line
   */
  record Line(String text, boolean joinsNext) {}

  private final Budget budget;
  private final Fields fields = new Fields();
  private long deletions;

  OldText(Budget budget) {
    this.budget = budget;
  }

  /** How many pieces have been left out so far because they are deleted. */
  long deletions() {
    return deletions;
  }

  void beginTable() {
    fields.beginTable();
  }

  Line of(Paragraph paragraph) throws Refused {
    StringBuilder line = new StringBuilder();
    boolean joinsNext = false;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (run.isMarkedDeleted()) {
        deletions++;
        joinsNext = run.text().endsWith("\r");
      } else if (run.isSymbol()) {
        String code = Integer.toHexString(run.getSymbolCharacter());
        append(Symbols.text(run.getSymbolFont().getMainFontName(), code), line);
      } else {
        append(run.text(), line);
      }
    }
    fields.endParagraph();
    budget.addCharacters(line.length());
    return new Line(line.toString(), joinsNext);
  }

  private void append(String text, StringBuilder line) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '\u0013' -> fields.mark("begin");
        case '\u0014' -> fields.mark("separate");
        case '\u0015' -> fields.mark("end");
        default -> appendShown(character, line);
      }
    }
  }

  private void appendShown(char character, StringBuilder line) {
    if (!fields.isShown()) {
      fields.instruct(String.valueOf(character));
    } else if (!fields.inContents()) {
      line.append(seen(character));
    }
  }

  private static String seen(char character) {
    return switch (character) {
      case '\t' -> "\t";
      case '\u000B' -> "\n";
      case '\u001E' -> "-";
      default -> character < ' ' ? "" : String.valueOf(character);
    };
  }
}
