package org.goalsheet.ui.desk;

import java.util.List;
import org.goalsheet.check.Finding;
import org.goalsheet.model.FieldRef;

/** From finding to finding through the whole booklet, round and round. */
public final class FindingTour {
  private final Workspace workspace;
  private final Checking checking;

  public FindingTour(Workspace workspace, Checking checking) {
    this.workspace = workspace;
    this.checking = checking;
  }

  public void next() {
    go(1);
  }

  public void previous() {
    go(-1);
  }

  private void go(int step) {
    List<FieldRef> places =
        checking.findings().get().stream()
            .map(Finding::place)
            .map(FieldRef::shownIn)
            .distinct()
            .toList();
    if (!places.isEmpty()) {
      int here = places.indexOf(workspace.place().get());
      int start = here < 0 && step < 0 ? 0 : here;
      workspace.goTo(places.get(Math.floorMod(start + step, places.size())));
    }
  }
}
