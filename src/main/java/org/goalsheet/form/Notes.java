package org.goalsheet.form;

import java.util.ArrayList;
import java.util.List;
import org.goalsheet.message.Message;

/** Collects notes; of more than anybody reads it keeps the first and counts the others. */
final class Notes {
  private static final int MOST = 200;

  private final List<Message> first = new ArrayList<>();
  private int more;

  void add(Message note) {
    if (first.size() < MOST) {
      first.add(note);
    } else {
      more++;
    }
  }

  /** The notes, the last of which says how many there are beside them. */
  List<Message> list() {
    List<Message> notes = new ArrayList<>(first);
    if (more > 0) {
      notes.add(Message.of("form.more", more));
    }
    return notes;
  }
}
