package org.goalsheet.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goalsheet.ui.dialog.Questions;

/** Answers in place of a person, and remembers what it was told. */
final class Answers implements Questions {
  final List<String> told = new ArrayList<>();
  final List<String> asked = new ArrayList<>();
  Optional<Path> open = Optional.empty();
  Optional<Path> save = Optional.empty();
  Optional<String> reason = Optional.empty();
  Unsaved unsaved = Unsaved.CANCEL;
  boolean breaksOffPrinting;
  LeftBehind leftBehind = LeftBehind.LATER;

  @Override
  public Optional<Path> fileToOpen(Kind kind) {
    return open;
  }

  @Override
  public Optional<Path> fileToSave(Kind kind, String suggestedName) {
    asked.add(suggestedName);
    return save;
  }

  @Override
  public Unsaved unsaved(String name) {
    asked.add(name);
    return unsaved;
  }

  @Override
  public boolean mayBreakOffPrinting() {
    asked.add("printing");
    return breaksOffPrinting;
  }

  @Override
  public LeftBehind leftBehind(String name, String when, int sheets) {
    asked.add(name);
    return leftBehind;
  }

  @Override
  public Optional<String> reason(String finding) {
    asked.add(finding);
    return reason;
  }

  @Override
  public void sorry(String sentence) {
    told.add(sentence);
  }

  @Override
  public void remarks(String title, List<String> remarks) {
    told.add(title);
    told.addAll(remarks);
  }
}
