package org.goalsheet.ui.desk;

import java.io.IOException;
import java.nio.file.Path;
import org.goalsheet.store.Drafts;
import org.goalsheet.ui.task.Pause;
import org.goalsheet.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Keeps a draft of what is not saved, off the FX thread, soon after each change. */
public final class DraftKeeper {
  /** What a crash may cost at most, besides the word being typed; ms. */
  private static final double REST = 2000;

  private final Workspace workspace;
  private final Drafts drafts;
  private final Tasks tasks;
  private final Pause rest = new Pause(REST, this::keep);

  public DraftKeeper(Workspace workspace, Drafts drafts, Tasks tasks) {
    this.workspace = workspace;
    this.drafts = drafts;
    this.tasks = tasks;
    workspace.booklet().addListener((property, before, after) -> rest.ask());
    workspace.unsaved().addListener((property, before, after) -> rest.ask());
  }

  /** Keeps what is not saved, or forgets what was kept of it before. */
  public void keep() {
    Path file = workspace.file().get();
    if (workspace.unsaved().get()) {
      workspace.current().ifPresent(booklet -> run(() -> drafts.keep(booklet, file)));
    } else {
      run(drafts::forget);
    }
  }

  /** The program ends in good order: what was not saved was given up. */
  public void end() {
    rest.forget();
    try {
      drafts.close();
    } catch (IOException e) {
      log(e);
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  /** A draft that cannot be kept must not disturb the typing. */
  private void run(Work work) {
    tasks.<@Nullable Void>run(
        () -> {
          work.run();
          return null;
        },
        done -> {},
        DraftKeeper::log);
  }

  private static void log(Throwable problem) {
    System.getLogger(DraftKeeper.class.getName())
        .log(System.Logger.Level.WARNING, "no draft is kept", problem);
  }
}
