package org.goalsheet.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goalsheet.grid.Placed;
import org.jspecify.annotations.Nullable;

/** What was found in a head so far, and which cells have found their place with it. */
final class HeadFinds {
  private final Labels labels;
  private final Places used;
  private final List<Candidate> candidates = new ArrayList<>();
  private @Nullable Money money;

  /**
   * @param used takes the cells that have found a place
   */
  HeadFinds(Labels labels, Places used) {
    this.labels = labels;
    this.used = used;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /** The money unit that the table names. */
  Optional<Money> money() {
    return Optional.ofNullable(money);
  }

  /** What a cell means as a label; null where it is none that is known. */
  @Nullable Meaning meaning(Placed cell) {
    return labels.find(text(cell));
  }

  static String text(Placed cell) {
    return cell.cell().text();
  }

  static boolean isBlank(Placed cell) {
    return cell.cell().text().isBlank();
  }

  static List<Placed> filled(List<Placed> cells) {
    return cells.stream().filter(cell -> !isBlank(cell)).toList();
  }

  List<Placed> unused(List<Placed> cells) {
    return cells.stream().filter(cell -> !used.contains(cell)).toList();
  }

  void use(Placed cell) {
    used.add(cell);
  }

  void use(Collection<Placed> cells) {
    used.addAll(cells);
  }

  void add(Candidate candidate) {
    candidates.add(candidate);
  }

  /** Takes a cell for the value of a label. */
  void take(@Nullable Meaning meaning, String label, Placed value) {
    use(value);
    add(new Candidate(meaning, label, Words.withoutBlankEnds(text(value)), value.column()));
  }

  /** Takes a label, and the money unit that may stand behind it in brackets. */
  void useLabel(Placed label) {
    use(label);
    Money said = Money.of(Words.bracket(Words.bare(text(label))));
    if (said != null) {
      money = said;
    }
  }

  void takeMoney(Money said) {
    money = said;
  }
}
