package org.goalsheet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldTest {
  @ParameterizedTest
  @EnumSource
  void isFoundByItsKey(Field field) {
    assertThat(Field.ofKey(field.key())).contains(field);
  }

  @ParameterizedTest
  @EnumSource
  void belongsToIndicatorsWhenItsKeySaysSo(Field field) {
    assertThat(field.ofIndicator()).isEqualTo(field.key().startsWith("indicator."));
  }

  @ParameterizedTest
  @EnumSource(names = {"UNIT_CODE", "UNIT_NAME"})
  void codeAndNameOfTheUnitShareACell(Field field) {
    assertThat(FieldRef.head("s", field).shownIn()).isEqualTo(FieldRef.head("s", Field.UNIT));
  }

  @ParameterizedTest
  @EnumSource
  void isReferredToWithAnIndicatorOnlyWhereItBelongsToOne(Field field) {
    String wrong = field.ofIndicator() ? null : "i";
    assertThatIllegalArgumentException().isThrownBy(() -> new FieldRef("s", field, wrong));
  }
}
