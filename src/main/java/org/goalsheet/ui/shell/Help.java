package org.goalsheet.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goalsheet.message.Message;
import org.goalsheet.ui.dialog.Questions;

/** What the help menu tells. */
final class Help {
  private final Questions questions;

  Help(Questions questions) {
    this.questions = questions;
  }

  /** The keys that one would not find in the menus. */
  void keys() {
    List<String> keys =
        Stream.of(
                "ui.keys.tab",
                "ui.keys.enter",
                "ui.keys.break",
                "ui.keys.arrows",
                "ui.keys.escape",
                "ui.keys.rows",
                "ui.keys.findings",
                "ui.keys.sheets",
                "ui.keys.zoom",
                "ui.keys.preview")
            .map(key -> Message.text(key))
            .toList();
    questions.remarks(Message.text("ui.help.keys"), keys);
  }

  void about() {
    String version =
        Optional.ofNullable(Help.class.getPackage().getImplementationVersion()).orElse("");
    questions.remarks(
        Message.text("ui.about", version),
        List.of(
            Message.text("ui.about.offline"),
            Message.text("ui.about.java", Runtime.version(), System.getProperty("javafx.version")),
            Message.text("ui.about.licence")));
  }
}
