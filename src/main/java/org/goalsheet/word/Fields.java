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
      case "begin" -> open.push(new Field());
      case "separate" -> {
        if (!open.isEmpty()) {
          Field field = open.peek();
          field.result = true;
          field.contents = isContents(field.instruction.toString());
        }
      }
      case "end" -> open.poll();
      default -> {}
    }
  }

  /** Where the instruction goes that stands here. */
  StringBuilder instruction() {
    return open.isEmpty() || open.peek().result ? new StringBuilder() : open.peek().instruction;
  }

  /** Whether text here is seen: an instruction is not. */
  boolean isShown() {
    return open.isEmpty() || open.stream().allMatch(field -> field.result);
  }

  /** Whether this is within a table of contents. */
  boolean inContents() {
    return !open.isEmpty() && open.stream().anyMatch(field -> field.contents);
  }

  /** A field without an end must not swallow the document: no instruction goes past a paragraph. */
  void endParagraph() {
    open.removeIf(field -> !field.result);
  }

  /** A field without an end must not swallow the document: no contents hold a table. */
  void beginTable() {
    open.clear();
  }
}
