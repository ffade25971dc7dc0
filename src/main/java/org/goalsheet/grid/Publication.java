package org.goalsheet.grid;

import java.util.List;
import java.util.Map;

/**
 * What goes to paper, for every writer alike.
 *
 * @param title the document's title
 * @param heading the style of the headings over the tables
 * @param styles the style of the text in the cells, for every role but RAW
 * @param leaves unchangeable; may be laid out anew whenever one is taken, so that only one is held
 */
public record Publication(
    String title, Page page, TypeStyle heading, Map<Role, TypeStyle> styles, List<Leaf> leaves) {
  public Publication {
    styles = Map.copyOf(styles);
  }

  /**
   * One table with its heading.
   *
   * @param bookmark a unique name of at most 40 letters, digits and underscores
   */
  public record Leaf(String heading, String bookmark, Grid grid) {}
}
