package org.goalsheet.store;

import org.goalsheet.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a booklet file: as a path, and in words that a clerk can follow.
 *
 * @param step what this place adds to the path of the place around it
 * @param words the name of a member, or which one of a list it is
 * @param counted whether it is one of a list
 */
record Place(@Nullable Place around, String step, Message words, boolean counted) {
  static final Place TOP = new Place(null, "$", Message.of("store.place.top"), false);

  Place member(String name, Message words) {
    return new Place(this, "." + name, words, false);
  }

  /** One of the list that stands at this place, counted from 0. */
  Place element(int index, Message words) {
    return new Place(this, "[" + index + "]", words, true);
  }

  /** As {@code $.sheets[1].indicators[2].value}. */
  String path() {
    return around == null ? step : around.path() + step;
  }

  /** As {@code 第2张表第3行的“指标值”}. */
  String inWords() {
    if (around == null || counted) {
      return around == null ? words.text() : counts();
    }
    String counts = counts();
    return counts.isEmpty()
        ? Message.text("store.place.named", words)
        : Message.text("store.place.member", counts, words);
  }

  private String counts() {
    String above = around == null ? "" : around.counts();
    return counted ? above + words.text() : above;
  }
}
