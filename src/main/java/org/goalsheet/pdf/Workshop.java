package org.goalsheet.pdf;

import java.io.IOException;
import java.util.List;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;

/** Makes pages of one look, and keeps those at hand that were asked for last. */
final class Workshop {
  private static final int LEAVES = 16;

  /** A PDF holds its fonts too, some megabytes when they are drawn. */
  private static final int PARTS = 4;

  private final Publication look;
  private final Fonts fonts;
  private final Recent<Leaf, SetLeaf> leaves = new Recent<>(LEAVES);
  private final Recent<Pages, Part> parts = new Recent<>(PARTS);

  /**
   * @param look whose leaves do not matter
   */
  Workshop(Publication look, Fonts fonts) {
    this.look = look.withLeaves(List.of());
    this.fonts = fonts;
  }

  Fonts fonts() {
    return fonts;
  }

  /** Whether the pages of a publication are to look like those made here. */
  boolean suits(Publication other) {
    return look.equals(other.withLeaves(List.of()));
  }

  SetLeaf set(Leaf leaf) {
    return leaves.computeIfAbsent(leaf, each -> new SetLeaf(each, look, fonts));
  }

  Part part(Pages pages) throws IOException {
    Part part = parts.get(pages);
    if (part == null) {
      part = new Part(pages, look, fonts);
      parts.put(pages, part);
    }
    return part;
  }
}
