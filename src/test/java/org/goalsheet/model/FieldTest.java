package org.goalsheet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
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

  @Test
  void isReferredToWithALabelOnlyWhereItNeedsOne() {
    assertThat(FieldRef.labelled("s", "项目期").key()).isEqualTo("labelled.项目期");
    assertThat(FieldRef.labelled("s", "项目期").name()).isEqualTo("项目期");
    assertThat(FieldRef.head("s", Field.GOAL).name()).isEqualTo("绩效目标");
    assertThatIllegalArgumentException().isThrownBy(() -> FieldRef.head("s", Field.LABELLED));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FieldRef("s", Field.GOAL, null, "项目期"));
  }
}
