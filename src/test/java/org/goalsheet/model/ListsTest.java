package org.goalsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ListsTest {
  private static final List<String> LETTERS = List.of("a", "b", "c", "d", "e");

  @Property
  void whatIsMovedStandsWhereItWasSent(
      @ForAll @IntRange(max = 4) int from, @ForAll @IntRange(max = 4) int to) {
    String letter = LETTERS.get(from);
    List<String> moved = Lists.move(LETTERS, from, to);
    assertThat(moved).hasSameSizeAs(LETTERS).element(to).isEqualTo(letter);
    assertThat(moved)
        .filteredOn(each -> !each.equals(letter))
        .isEqualTo(LETTERS.stream().filter(each -> !each.equals(letter)).toList());
  }

  @Test
  void changesMakeNewLists() {
    assertThat(Lists.set(LETTERS, 1, "x")).containsExactly("a", "x", "c", "d", "e");
    assertThat(Lists.insert(LETTERS, 5, List.of("x", "y")))
        .containsExactly("a", "b", "c", "d", "e", "x", "y");
    assertThat(Lists.remove(LETTERS, 0)).containsExactly("b", "c", "d", "e");
    assertThat(Lists.indexOf(LETTERS, "c"::equals)).isEqualTo(2);
    assertThat(Lists.indexOf(LETTERS, "x"::equals)).isEqualTo(-1);
  }
}
