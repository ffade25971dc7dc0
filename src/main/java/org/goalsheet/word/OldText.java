package org.goalsheet.word;

import java.util.stream.Collectors;
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

  private static final char FIRST_SYMBOL = '\uF020';
  private static final char LAST_SYMBOL = '\uF0FF';

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
        append(symbol(run.getSymbolFont().getMainFontName(), run.getSymbolCharacter()), line);
      } else {
        append(withoutSymbols(run), line);
      }
    }
    fields.endParagraph();
    budget.addCharacters(line.length());
    return new Line(line.toString(), joinsNext);
  }

  /** LibreOffice writes symbols as characters for private use, in their font. */
  private static String withoutSymbols(CharacterRun run) {
    String text = run.text();
    if (text.chars()
        .noneMatch(character -> character >= FIRST_SYMBOL && character <= LAST_SYMBOL)) {
      return text;
    }
    String font = run.getFontName();
    return text.chars()
        .mapToObj(
            character ->
                character < FIRST_SYMBOL || character > LAST_SYMBOL
                    ? Character.toString(character)
                    : symbol(font, (char) character))
        .collect(Collectors.joining());
  }

  private static String symbol(String font, char character) {
    return Symbols.text(font, Integer.toHexString(character));
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
      fields.instruction().append(character);
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
