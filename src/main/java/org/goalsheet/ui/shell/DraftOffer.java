package org.goalsheet.ui.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.store.Draft;
import org.goalsheet.store.Drafts;
import org.goalsheet.ui.desk.DraftKeeper;
import org.goalsheet.ui.dialog.Questions;
import org.goalsheet.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Offers what an earlier run of the program left behind. Nothing is restored by itself. */
final class DraftOffer {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(ZoneId.systemDefault());

  private final Drafts drafts;
  private final DraftKeeper keeper;
  private final FileCommands files;
  private final Tasks tasks;
  private final Questions questions;

  DraftOffer(
      Drafts drafts, DraftKeeper keeper, FileCommands files, Tasks tasks, Questions questions) {
    this.drafts = drafts;
    this.keeper = keeper;
    this.files = files;
    this.tasks = tasks;
    this.questions = questions;
  }

  /** Asks about the newest draft; others wait for the next start. */
  void make() {
    tasks.run(drafts::leftBehind, this::ask, this::log);
  }

  private void ask(List<Draft> left) {
    left.stream().findFirst().ifPresent(this::ask);
  }

  private void ask(Draft draft) {
    String name =
        draft.file().map(file -> file.getFileName().toString()).orElse(Message.text("ui.untitled"));
    int sheets = draft.booklet().sheets().size();
    switch (questions.leftBehind(name, WHEN.format(draft.kept()), sheets)) {
      case RESTORE -> restore(draft);
      case DISCARD -> discard(draft);
      case LATER -> {}
    }
  }

  /** The old draft goes only after the booklet is kept anew. */
  private void restore(Draft draft) {
    files.restore(draft);
    keeper.keep();
    discard(draft);
  }

  private void discard(Draft draft) {
    tasks.<@Nullable Void>run(
        () -> {
          drafts.discard(draft);
          return null;
        },
        done -> {},
        this::log);
  }

  private void log(Throwable problem) {
    System.getLogger(DraftOffer.class.getName())
        .log(System.Logger.Level.WARNING, "drafts cannot be looked for", problem);
  }
}
