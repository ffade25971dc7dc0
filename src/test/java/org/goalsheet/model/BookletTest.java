package org.goalsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BookletTest {
  private static final Set<Field> UNIT = Set.of(Field.UNIT, Field.UNIT_CODE, Field.UNIT_NAME);

  private static final Indicator ROW = Indicator.of("i1", "产出指标", "数量指标", "种树数量", "全年种树", "≥300棵");
  private static final Sheet SHEET =
      Sheet.of(
          "s1",
          new BudgetUnit("123456", "某县林业站"),
          "植树项目",
          new Funding(new Amount("12.50"), new Amount("10.00"), new Amount("2.50"), "买树苗"),
          "绿化荒山",
          List.of(ROW, ROW.withId("i2")));
  private static final Booklet BOOKLET =
      Booklet.of("tianjin-2025", 2025, List.of(SHEET, SHEET.withId("s2")));

  @Property
  void whatIsPutInComesOut(@ForAll Field field, @ForAll String text) {
    assertThat(BOOKLET.with(ref(field), text).get(ref(field))).contains(text);
  }

  @Property
  void nothingElseChanges(@ForAll Field field, @ForAll String text) {
    Booklet changed = BOOKLET.with(ref(field), text);
    assertThat(others(changed, field)).isEqualTo(others(BOOKLET, field));
    assertThat(changed.sheets().get(1)).isSameAs(BOOKLET.sheets().get(1));
    assertThat(changed.sheets().get(0).indicators().get(1)).isSameAs(SHEET.indicators().get(1));
  }

  @Test
  void aPlaceThatIsGoneHasNoTextAndTakesNone() {
    FieldRef goneSheet = FieldRef.head("gone", Field.NAME);
    FieldRef goneRow = new FieldRef("s1", Field.VALUE, "gone");
    assertThat(BOOKLET.get(goneSheet)).isEmpty();
    assertThat(BOOKLET.get(goneRow)).isEmpty();
    assertThat(BOOKLET.with(goneSheet, "x")).isSameAs(BOOKLET);
    assertThat(BOOKLET.with(goneRow, "x")).isEqualTo(BOOKLET);
  }

  @Test
  void labelledValuesKeepTheirPlaceAndNewOnesComeLast() {
    Booklet filled =
        BOOKLET
            .with(FieldRef.labelled("s1", "项目期"), "3年")
            .with(FieldRef.labelled("s1", "项目属性"), "新增")
            .with(FieldRef.labelled("s1", "备注"), "")
            .with(FieldRef.labelled("s1", "项目期"), "");
    assertThat(filled.sheets().get(0).labelled())
        .containsExactly(new Labelled("项目期", ""), new Labelled("项目属性", "新增"));
  }

  private static FieldRef ref(Field field) {
    return field == Field.LABELLED
        ? FieldRef.labelled("s1", "项目期")
        : new FieldRef("s1", field, field.ofIndicator() ? "i1" : null);
  }

  private static Map<Field, Optional<String>> others(Booklet booklet, Field field) {
    return Arrays.stream(Field.values())
        .filter(other -> other != field && !(UNIT.contains(other) && UNIT.contains(field)))
        .collect(Collectors.toMap(Function.identity(), other -> booklet.get(ref(other))));
  }
}
