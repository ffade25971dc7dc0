package org.goalsheet.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * 表册: the sheets that one file holds, numbered by their order.
 *
 * @param form the id of the form (表样) that they follow
 * @param year the budget year
 * @param hintsOff ids of the rules whose hints are not wanted, as C07
 */
public record Booklet(
    String form, int year, List<Sheet> sheets, Set<String> hintsOff, Extras extras) {
  public Booklet {
    sheets = List.copyOf(sheets);
    hintsOff = Collections.unmodifiableSet(new LinkedHashSet<>(hintsOff));
  }

  public static Booklet of(String form, int year, List<Sheet> sheets) {
    return new Booklet(form, year, sheets, Set.of(), Extras.NONE);
  }

  public Booklet withSheets(List<Sheet> newSheets) {
    return new Booklet(form, year, newSheets, hintsOff, extras);
  }

  public Booklet withForm(String newForm) {
    return new Booklet(newForm, year, sheets, hintsOff, extras);
  }

  public Booklet withHintsOff(Set<String> rules) {
    return new Booklet(form, year, sheets, rules, extras);
  }

  public Optional<Sheet> sheet(String sheetId) {
    return sheets.stream().filter(each -> each.id().equals(sheetId)).findFirst();
  }

  /** The sheet's place from 0, or -1 where there is no such sheet. */
  public int indexOf(String sheetId) {
    return Lists.indexOf(sheets, each -> each.id().equals(sheetId));
  }

  /** The text at a place; empty where its sheet or indicator is not there any more. */
  public Optional<String> get(FieldRef ref) {
    Optional<Sheet> sheet = sheet(ref.sheet());
    String indicator = ref.indicator();
    return sheet
        .filter(each -> indicator == null || each.indexOf(indicator) >= 0)
        .map(each -> each.get(ref));
  }

  /** The booklet with another text at a place; itself where the place is not there any more. */
  public Booklet with(FieldRef ref, String text) {
    return withSheet(ref.sheet(), sheet -> sheet.with(ref, text));
  }

  /** The booklet with one sheet changed; itself where there is no such sheet. */
  public Booklet withSheet(String sheetId, UnaryOperator<Sheet> change) {
    int index = indexOf(sheetId);
    return index < 0 ? this : withSheets(Lists.set(sheets, index, change.apply(sheets.get(index))));
  }
}
