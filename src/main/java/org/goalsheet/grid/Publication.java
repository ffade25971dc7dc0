package org.goalsheet.grid;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What goes to paper, for every writer alike.
 *
 * @param title the document's title
 * @param heading the style of the headings over the tables
 * @param styles the style of the text in the cells, for every role but RAW
 * @param leaves unchangeable; may be laid out anew whenever one is taken, so that only one is held
 * @param cover what stands under the title on a title page, may be empty; null where there is no
 *     title page
 */
public record Publication(
    String title,
    Page page,
    TypeStyle heading,
    Map<Role, TypeStyle> styles,
    List<Leaf> leaves,
    @Nullable String cover) {
  private static final int LEAVES_WITH_CONTENTS = 2;

  public Publication {
    styles = Map.copyOf(styles);
  }

  /** One without a title page. */
  public Publication(
      String title, Page page, TypeStyle heading, Map<Role, TypeStyle> styles, List<Leaf> leaves) {
    this(title, page, heading, styles, leaves, null);
  }

  /** Whether its tables are listed before them: with one there is nothing to look up. */
  public boolean hasContents() {
    return leaves.size() >= LEAVES_WITH_CONTENTS;
  }

  /** The style of the text in the cells of a role. */
  public TypeStyle style(Role role) {
    return styles.getOrDefault(role, heading);
  }

  /** The same with a title page. */
  public Publication withCover(String underTitle) {
    return new Publication(title, page, heading, styles, leaves, underTitle);
  }

  /** The same look with other tables. */
  public Publication withLeaves(List<Leaf> others) {
    return new Publication(title, page, heading, styles, others, cover);
  }

  /**
   * One table with its heading.
   *
   * @param name short for the heading, where there is little room
   * @param bookmark a unique name of at most 40 letters, digits and underscores
   */
  public record Leaf(String heading, String name, String bookmark, Grid grid) {
    /** One that has no shorter name. */
    public Leaf(String heading, String bookmark, Grid grid) {
      this(heading, heading, bookmark, grid);
    }
  }
}
