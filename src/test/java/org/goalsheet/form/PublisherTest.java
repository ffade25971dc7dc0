package org.goalsheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.goalsheet.Tianjin;
import org.goalsheet.grid.Publication;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.junit.jupiter.api.Test;

class PublisherTest {
  @Test
  void onlyWhatChangedIsComposedAgain() {
    Form form = Tianjin.form();
    Booklet before = Booklet.of(form.id(), 2025, Tianjin.sheets());
    String second = before.sheets().get(1).id();
    Booklet after = before.with(FieldRef.head(second, Field.GOAL), "新的目标");
    Publisher publisher = new Publisher(form);
    Publication old = publisher.publish(before);
    Publication changed = publisher.publish(after);

    assertThat(old).isEqualTo(form.publish(before));
    assertThat(changed).isEqualTo(form.publish(after));
    assertThat(changed.leaves().get(0).grid()).isSameAs(old.leaves().get(0).grid());
    assertThat(changed.leaves().get(1).grid()).isNotSameAs(old.leaves().get(1).grid());
  }
}
