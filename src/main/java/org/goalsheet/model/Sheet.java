package org.goalsheet.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One 绩效目标表.
 *
 * @param id unique in its booklet, never shown
 * @param name 项目名称
 * @param goal 绩效目标, one or more lines
 * @param labelled what else its head says, in the order of the table; no label stands twice
 * @param waivers what a person has decided to leave as it is
 */
public record Sheet(
    String id,
    BudgetUnit unit,
    String name,
    Funding funding,
    String goal,
    List<Labelled> labelled,
    List<Indicator> indicators,
    List<Waiver> waivers,
    Extras extras) {
  /** The most labelled values that a sheet has. */
  public static final int MOST_LABELLED = 200;

  public Sheet {
    labelled = List.copyOf(labelled);
    indicators = List.copyOf(indicators);
    waivers = List.copyOf(waivers);
  }

  public static Sheet of(
      String id,
      BudgetUnit unit,
      String name,
      Funding funding,
      String goal,
      List<Indicator> indicators) {
    return new Sheet(id, unit, name, funding, goal, List.of(), indicators, List.of(), Extras.NONE);
  }

  public Sheet withId(String newId) {
    return new Sheet(newId, unit, name, funding, goal, labelled, indicators, waivers, extras);
  }

  public Sheet withIndicators(List<Indicator> newIndicators) {
    return new Sheet(id, unit, name, funding, goal, labelled, newIndicators, waivers, extras);
  }

  public Sheet withWaivers(List<Waiver> newWaivers) {
    return new Sheet(id, unit, name, funding, goal, labelled, indicators, newWaivers, extras);
  }

  public Sheet withLabelled(List<Labelled> newLabelled) {
    return new Sheet(id, unit, name, funding, goal, newLabelled, indicators, waivers, extras);
  }

  public Optional<Indicator> indicator(String indicatorId) {
    return indicators.stream().filter(each -> each.id().equals(indicatorId)).findFirst();
  }

  /** The indicator's place from 0, or -1 where there is no such indicator. */
  public int indexOf(String indicatorId) {
    return Lists.indexOf(indicators, each -> each.id().equals(indicatorId));
  }

  /** The text of a field of the sheet's head. */
  public String get(Field field) {
    return switch (field) {
      case UNIT -> unit.text();
      case UNIT_CODE -> unit.code();
      case UNIT_NAME -> unit.name();
      case NAME -> name;
      case BUDGET -> funding.budget().text();
      case FISCAL -> funding.fiscal().text();
      case OTHER -> funding.other().text();
      case USE -> funding.use();
      case GOAL -> goal;
      default -> throw new IllegalArgumentException(field + " is not of a sheet's head");
    };
  }

  /** The sheet with another text in a field of its head. */
  public Sheet with(Field field, String text) {
    return switch (field) {
      case UNIT -> withUnit(BudgetUnit.parse(text));
      case UNIT_CODE -> withUnit(new BudgetUnit(text, unit.name()));
      case UNIT_NAME -> withUnit(new BudgetUnit(unit.code(), text));
      case NAME -> new Sheet(id, unit, text, funding, goal, labelled, indicators, waivers, extras);
      case BUDGET -> withFunding(new Funding(new Amount(text), fiscal(), other(), use()));
      case FISCAL -> withFunding(new Funding(budget(), new Amount(text), other(), use()));
      case OTHER -> withFunding(new Funding(budget(), fiscal(), new Amount(text), use()));
      case USE -> withFunding(new Funding(budget(), fiscal(), other(), text));
      case GOAL -> new Sheet(id, unit, name, funding, text, labelled, indicators, waivers, extras);
      default -> throw new IllegalArgumentException(field + " is not of a sheet's head");
    };
  }

  /** The text at a place of this sheet; empty where its row or its label is not there. */
  public String get(FieldRef place) {
    String indicator = place.indicator();
    if (indicator != null) {
      return indicator(indicator).map(row -> row.get(place.field())).orElse("");
    }
    String label = place.label();
    return label == null ? get(place.field()) : labelled(label);
  }

  private String labelled(String label) {
    int index = indexOfLabel(label);
    return index < 0 ? "" : labelled.get(index).text();
  }

  private int indexOfLabel(String label) {
    return Lists.indexOf(labelled, each -> each.label().equals(label));
  }

  /** The sheet with another text at a place; the sheet itself where its row is not there. */
  public Sheet with(FieldRef place, String text) {
    String indicator = place.indicator();
    if (indicator != null) {
      return withIndicator(indicator, row -> row.with(place.field(), text));
    }
    String label = place.label();
    return label == null ? with(place.field(), text) : withLabelled(label, text);
  }

  /** A new label comes last; a blank text makes no new one, and leaves an old one in its place. */
  private Sheet withLabelled(String label, String text) {
    int index = indexOfLabel(label);
    Labelled changed = new Labelled(label, text);
    if (index >= 0) {
      return withLabelled(Lists.set(labelled, index, changed));
    }
    return text.isEmpty()
        ? this
        : withLabelled(Lists.insert(labelled, labelled.size(), List.of(changed)));
  }

  /** The sheet with one indicator changed; the sheet itself where there is no such indicator. */
  public Sheet withIndicator(String indicatorId, UnaryOperator<Indicator> change) {
    int index = indexOf(indicatorId);
    return index < 0
        ? this
        : withIndicators(Lists.set(indicators, index, change.apply(indicators.get(index))));
  }

  private Sheet withUnit(BudgetUnit newUnit) {
    return new Sheet(id, newUnit, name, funding, goal, labelled, indicators, waivers, extras);
  }

  private Sheet withFunding(Funding newFunding) {
    return new Sheet(id, unit, name, newFunding, goal, labelled, indicators, waivers, extras);
  }

  private Amount budget() {
    return funding.budget();
  }

  private Amount fiscal() {
    return funding.fiscal();
  }

  private Amount other() {
    return funding.other();
  }

  private String use() {
    return funding.use();
  }
}
