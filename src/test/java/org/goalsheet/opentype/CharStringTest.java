package org.goalsheet.opentype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CharStringTest {
  private static final int ZERO = 139;
  private static final int FIRST_SUBROUTINE = ZERO - 107;
  private static final int STEM_H = 1;
  private static final int MOVE_UP = 4;
  private static final int LINE = 5;
  private static final int CALL = 10;
  private static final int RETURN = 11;
  private static final int END = 14;
  private static final int STEM_BEFORE_MASK = 18;
  private static final int MASK = 19;
  private static final int CALL_GLOBAL = 29;

  @Test
  void callsGiveWayToWhatTheyCall() {
    byte[] program = bytes(FIRST_SUBROUTINE, CALL, FIRST_SUBROUTINE + 1, CALL_GLOBAL, END);
    Index local = index(bytes(ZERO, MOVE_UP, RETURN));
    Index global = index(bytes(END), bytes(ZERO, ZERO, LINE, RETURN));
    assertThat(expand(program, local, global))
        .isEqualTo(bytes(ZERO, MOVE_UP, ZERO, ZERO, LINE, END));
  }

  @Test
  void aSubroutineMayCallOthersAndEndTheGlyph() {
    Index local = index(bytes(FIRST_SUBROUTINE + 1, CALL, RETURN), bytes(ZERO, MOVE_UP, END, ZERO));
    assertThat(expand(bytes(FIRST_SUBROUTINE, CALL, ZERO, LINE), local, index()))
        .isEqualTo(bytes(ZERO, MOVE_UP, END));
  }

  /** Nine stems need two bytes; what of them a subroutine gives counts too. */
  @Test
  void theBitsOfAMaskAreNoOperators() {
    byte[] four = bytes(ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO);
    byte[] ten = bytes(ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO);
    byte[] program =
        join(four, bytes(STEM_BEFORE_MASK, FIRST_SUBROUTINE, CALL, MASK, CALL, CALL, END));
    assertThat(expand(program, index(join(ten, bytes(RETURN))), index()))
        .isEqualTo(join(four, bytes(STEM_BEFORE_MASK), ten, bytes(MASK, CALL, CALL, END)));
  }

  @Test
  void numbersOfEveryLengthStay() {
    byte[] program =
        bytes(28, 1, CALL, 247, CALL, 251, CALL, 255, CALL, CALL, CALL, CALL, STEM_H, END);
    assertThat(expand(program, index(), index())).isEqualTo(program);
  }

  @Test
  void manySubroutinesAreCountedFromAnotherFirst() {
    byte[][] many = Collections.nCopies(1240, bytes(RETURN)).toArray(byte[][]::new);
    many[1131] = bytes(ZERO, MOVE_UP, RETURN);
    assertThat(expand(bytes(ZERO, CALL, END), index(many), index()))
        .isEqualTo(bytes(ZERO, MOVE_UP, END));
  }

  @Test
  void whatNoFontInUseHasIsRefused() {
    Index endless = index(bytes(FIRST_SUBROUTINE, CALL));
    for (byte[] program :
        List.of(
            bytes(FIRST_SUBROUTINE, CALL),
            bytes(ZERO, 12, 9, CALL, END),
            bytes(ZERO, ZERO, ZERO, ZERO, END))) {
      assertThatThrownBy(() -> expand(program, endless, index()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static byte[] expand(byte[] program, Index local, Index global) {
    return CharString.withoutCalls(Bytes.of(program), local, global);
  }

  private static Index index(byte[]... entries) {
    return new Index(Bytes.of(Index.of(Arrays.asList(entries))));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] join(byte[]... parts) {
    Output all = new Output();
    Arrays.stream(parts).forEach(all::bytes);
    return all.toBytes();
  }
}
