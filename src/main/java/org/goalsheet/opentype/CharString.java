package org.goalsheet.opentype;

import java.util.Set;

/**
 * Writes the program that draws a glyph (Adobe Technical Note 5177) without calls: each is replaced
 * by the subroutine that it calls. Then the glyph needs none of the thousands of subroutines of its
 * font.
 */
final class CharString {
  private static final int STEM_H = 1;
  private static final int STEM_V = 3;
  private static final int CALL = 10;
  private static final int RETURN = 11;
  private static final int ESCAPE = 12;
  private static final int END = 14;
  private static final int STEM_H_BEFORE_MASK = 18;
  private static final int MASK = 19;
  private static final int COUNTER_MASK = 20;
  private static final int STEM_V_BEFORE_MASK = 23;
  private static final int CALL_GLOBAL = 29;
  private static final int FIXED = 255;

  /** Of what an escape leads to, these draw, and leave no operands; others reckon. */
  private static final Set<Integer> DRAWING = Set.of(0, 34, 35, 36, 37);

  /** With so many operands the end means two other glyphs, as old fonts have it. */
  private static final int ACCENTED = 4;

  private static final int DEEPEST = 10;

  private final Index local;
  private final Index global;
  private final Output out = new Output();

  /** How many operands wait for their operator. */
  private int operands;

  /** How many hints the masks have a bit for. */
  private int stems;

  /** The number that was written last, when nothing stands behind it. */
  private int number;

  /** Where in the output that is; -1 when an operator stands behind it. */
  private int numberAt = -1;

  private CharString(Index local, Index global) {
    this.local = local;
    this.global = global;
  }

  /**
   * @throws IllegalArgumentException for a program that no font in use has
   */
  static byte[] withoutCalls(Bytes program, Index local, Index global) {
    CharString expanded = new CharString(local, global);
    expanded.run(program.copy(), 0);
    return expanded.out.toBytes();
  }

  /** Whether the glyph ended there. */
  private boolean run(byte[] program, int depth) {
    demand(depth <= DEEPEST, "calls too deep");
    int at = 0;
    while (at < program.length) {
      int first = program[at] & 0xFF;
      if (first >= CompactNumber.FIRST || first == CompactNumber.SHORT) {
        at += copyNumber(program, at);
      } else if (first == CALL || first == CALL_GLOBAL) {
        if (run(called(first == CALL ? local : global), depth + 1)) {
          return true;
        }
        at++;
      } else if (first == RETURN) {
        return false;
      } else {
        at += copyOperator(program, at);
        if (first == END) {
          return true;
        }
      }
    }
    return false;
  }

  private int copyNumber(byte[] program, int at) {
    int first = program[at] & 0xFF;
    int length = first == FIXED ? 1 + Integer.BYTES : CompactNumber.length(first);
    // A fixed number calls nothing.
    number = first == FIXED ? 0 : CompactNumber.value(program, at);
    numberAt = out.length();
    operands++;
    out.bytes(program, at, length);
    return length;
  }

  /** Takes back the number of the subroutine. */
  private byte[] called(Index subroutines) {
    demand(numberAt >= 0, "calls a number that is reckoned");
    out.cut(numberAt);
    numberAt = -1;
    operands--;
    int count = subroutines.count();
    int bias = count < 1240 ? 107 : count < 33900 ? 1131 : 32768;
    return subroutines.get(number + bias).copy();
  }

  private int copyOperator(byte[] program, int at) {
    int operator = program[at] & 0xFF;
    switch (operator) {
      case STEM_H, STEM_V, STEM_H_BEFORE_MASK, STEM_V_BEFORE_MASK, MASK, COUNTER_MASK ->
          stems += operands / 2;
      case ESCAPE -> demand(DRAWING.contains(program[at + 1] & 0xFF), "reckons");
      case END -> demand(operands < ACCENTED, "made of two others");
      default -> {}
    }
    int length =
        switch (operator) {
          case MASK, COUNTER_MASK -> 1 + (stems + Byte.SIZE - 1) / Byte.SIZE;
          case ESCAPE -> 2;
          default -> 1;
        };
    operands = 0;
    numberAt = -1;
    out.bytes(program, at, length);
    return length;
  }

  private static void demand(boolean usual, String otherwise) {
    if (!usual) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
