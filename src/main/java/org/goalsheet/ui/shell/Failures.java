package org.goalsheet.ui.shell;

import org.goalsheet.message.Refused;
import org.goalsheet.ui.dialog.Questions;

/** Tells a person what a task could not do, and why. */
final class Failures {
  private final Questions questions;

  Failures(Questions questions) {
    this.questions = questions;
  }

  /** What nobody foresaw is for the program to say. */
  void tell(Throwable problem) {
    if (problem instanceof Refused refused) {
      questions.sorry(refused.sentence().text());
    } else {
      throw new IllegalStateException("a task failed", problem);
    }
  }
}
