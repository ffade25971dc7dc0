package org.goalsheet.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** The fields that are open at a place of the text; one may begin in a paragraph and end later. */
final class Fields {
  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    boolean result;
    boolean contents;
  }

  private final Deque<Field> open = new ArrayDeque<>();

  /** How many of them have no result yet. */
  private int instructions;

  /** How many of them make a table of contents. */
  private int contents;

  /** Whether the instruction makes a table of contents. */
  static boolean isContents(String instruction) {
    return instruction.strip().toUpperCase(Locale.ROOT).matches("TOC(\\s.*)?");
  }

  /**
   * Takes a field's mark.
   *
   * @param type begin, separate or end
   */
  void mark(String type) {
    switch (type) {
      case "begin" -> begin();
      case "separate" -> separate();
      case "end" -> end();
      default -> {}
    }
  }

  private void begin() {
    open.push(new Field());
    instructions++;
  }

  private void separate() {
    if (!open.isEmpty() && !open.peek().result) {
      Field field = open.peek();
      field.result = true;
      field.contents = isContents(field.instruction.toString());
      instructions--;
      contents += field.contents ? 1 : 0;
    }
  }

  private void end() {
    if (!open.isEmpty()) {
      Field field = open.pop();
      instructions -= field.result ? 0 : 1;
      contents -= field.contents ? 1 : 0;
    }
  }

  /** Where the instruction goes that stands here. */
  StringBuilder instruction() {
    return open.isEmpty() || open.peek().result ? new StringBuilder() : open.peek().instruction;
  }

  /** Whether text here is seen: an instruction is not. */
  boolean isShown() {
    return instructions == 0;
  }

  /** Whether this is within a table of contents. */
  boolean inContents() {
    return contents > 0;
  }

  /** A field without an end must not swallow the document: no instruction goes past a paragraph. */
  void endParagraph() {
    if (instructions > 0) {
      open.removeIf(field -> !field.result);
      instructions = 0;
    }
  }

  /** A field without an end must not swallow the document: no contents hold a table. */
  void beginTable() {
    open.clear();
    instructions = 0;
    contents = 0;
  }
}
