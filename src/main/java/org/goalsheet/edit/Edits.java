package org.goalsheet.edit;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.goalsheet.message.Message;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Lists;
import org.goalsheet.model.Sheet;
import org.goalsheet.model.Waiver;

/** The edits that the editor offers. */
public final class Edits {
  private final Supplier<String> ids;

  /**
   * @param ids makes the ids of what is added
   */
  public Edits(Supplier<String> ids) {
    this.ids = ids;
  }

  /**
   * Another text at the places behind one cell: several where a category is merged over rows. Half
   * a character becomes U+FFFD.
   */
  public Edit type(List<FieldRef> places, String typed) {
    String text = Surrogates.paired(typed);
    return new Edit(
        Message.of("edit.type"),
        booklet -> {
          Booklet changed = booklet;
          for (FieldRef place : places) {
            changed = changed.with(place, text);
          }
          return changed;
        },
        places.get(0));
  }

  /** Another first level for one row; the rows that it was merged with keep theirs. */
  public Edit level1(String sheet, int row, String typed) {
    String text = Surrogates.paired(typed);
    return rows(
        "edit.level1", sheet, rows -> Lists.set(rows, row, rows.get(row).with(Field.LEVEL1, text)));
  }

  /** An empty row of the same levels below a row. */
  public Edit addRowBelow(String sheet, int row) {
    return addRow(sheet, row, row + 1);
  }

  /** An empty row of the same levels above a row; the first row where there is none. */
  public Edit addRowAbove(String sheet, int row) {
    return addRow(sheet, row, row);
  }

  public Edit duplicateRow(String sheet, int row) {
    String id = ids.get();
    return rows(
        "edit.row.duplicate",
        sheet,
        rows -> Lists.insert(rows, row + 1, List.of(rows.get(row).withId(id))));
  }

  public Edit deleteRow(String sheet, int row) {
    return rows("edit.row.delete", sheet, rows -> Lists.remove(rows, row));
  }

  /** A row taken out and put where it then has the place {@code to}. */
  public Edit moveRow(String sheet, int from, int to) {
    return rows("edit.row.move", sheet, rows -> Lists.move(rows, from, to));
  }

  public Edit addSheets(int index, List<Sheet> sheets) {
    return Edit.of(
        Message.of("edit.sheet.add"),
        booklet -> booklet.withSheets(Lists.insert(booklet.sheets(), index, sheets)));
  }

  /** A copy of a sheet right behind it. */
  public Edit duplicateSheet(int index) {
    String id = ids.get();
    return Edit.of(
        Message.of("edit.sheet.duplicate"),
        booklet ->
            booklet.withSheets(
                Lists.insert(
                    booklet.sheets(), index + 1, List.of(copy(booklet.sheets().get(index), id)))));
  }

  public Edit deleteSheet(int index) {
    return Edit.of(
        Message.of("edit.sheet.delete"),
        booklet -> booklet.withSheets(Lists.remove(booklet.sheets(), index)));
  }

  /** A sheet taken out and put where it then has the place {@code to}. */
  public Edit moveSheet(int from, int to) {
    return Edit.of(
        Message.of("edit.sheet.move"),
        booklet -> booklet.withSheets(Lists.move(booklet.sheets(), from, to)));
  }

  private Edit addRow(String sheet, int like, int at) {
    String id = ids.get();
    return rows(
        "edit.row.add", sheet, rows -> Lists.insert(rows, at, List.of(empty(id, rows, like))));
  }

  private static Indicator empty(String id, List<Indicator> rows, int like) {
    return rows.isEmpty()
        ? Indicator.of(id, "", "", "", "", "")
        : Indicator.of(id, rows.get(like).level1(), rows.get(like).level2(), "", "", "");
  }

  /**
   * Leaves something as it is though a rule finds it; an earlier waiver of the same is replaced.
   */
  public Edit waive(String sheet, Waiver waiver) {
    return waivers(
        "edit.waive",
        sheet,
        kept ->
            Stream.concat(kept.stream().filter(each -> !each.isOfSame(waiver)), Stream.of(waiver))
                .toList());
  }

  /** Takes a waiver back. */
  public Edit unwaive(String sheet, Waiver waiver) {
    return waivers(
        "edit.unwaive",
        sheet,
        kept -> kept.stream().filter(each -> !each.isOfSame(waiver)).toList());
  }

  /** Switches the hints of a rule on or off for the whole booklet. */
  public Edit hints(String rule, boolean wanted) {
    return Edit.of(
        Message.of(wanted ? "edit.hints.on" : "edit.hints.off"),
        booklet -> {
          Set<String> off = new LinkedHashSet<>(booklet.hintsOff());
          boolean changed = wanted ? off.remove(rule) : off.add(rule);
          return changed ? booklet.withHintsOff(off) : booklet;
        });
  }

  /** The waivers go with the rows that they are about. */
  private Sheet copy(Sheet sheet, String id) {
    Map<String, String> copies = new HashMap<>();
    sheet.indicators().forEach(row -> copies.put(row.id(), ids.get()));
    return sheet
        .withId(id)
        .withIndicators(
            sheet.indicators().stream()
                .map(row -> row.withId(copies.getOrDefault(row.id(), "")))
                .toList())
        .withWaivers(
            sheet.waivers().stream()
                .map(each -> each.withIndicator(copies.getOrDefault(each.indicator(), "")))
                .toList());
  }

  private static Edit waivers(String name, String sheet, UnaryOperator<List<Waiver>> change) {
    return Edit.of(
        Message.of(name),
        booklet -> booklet.withSheet(sheet, old -> old.withWaivers(change.apply(old.waivers()))));
  }

  private static Edit rows(String name, String sheet, UnaryOperator<List<Indicator>> change) {
    return Edit.of(
        Message.of(name),
        booklet ->
            booklet.withSheet(sheet, old -> old.withIndicators(change.apply(old.indicators()))));
  }
}
