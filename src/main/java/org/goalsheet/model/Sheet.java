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
 * @param waivers what a person has decided to leave as it is
 */
public record Sheet(
    String id,
    BudgetUnit unit,
    String name,
    Funding funding,
    String goal,
    List<Indicator> indicators,
    List<Waiver> waivers,
    Extras extras) {
  public Sheet {
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
    return new Sheet(id, unit, name, funding, goal, indicators, List.of(), Extras.NONE);
  }

  public Sheet withId(String newId) {
    return new Sheet(newId, unit, name, funding, goal, indicators, waivers, extras);
  }

  public Sheet withIndicators(List<Indicator> newIndicators) {
    return new Sheet(id, unit, name, funding, goal, newIndicators, waivers, extras);
  }

  public Sheet withWaivers(List<Waiver> newWaivers) {
    return new Sheet(id, unit, name, funding, goal, indicators, newWaivers, extras);
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
      case NAME -> new Sheet(id, unit, text, funding, goal, indicators, waivers, extras);
      case BUDGET -> withFunding(new Funding(new Amount(text), fiscal(), other(), use()));
      case FISCAL -> withFunding(new Funding(budget(), new Amount(text), other(), use()));
      case OTHER -> withFunding(new Funding(budget(), fiscal(), new Amount(text), use()));
      case USE -> withFunding(new Funding(budget(), fiscal(), other(), text));
      case GOAL -> new Sheet(id, unit, name, funding, text, indicators, waivers, extras);
      default -> throw new IllegalArgumentException(field + " is not of a sheet's head");
    };
  }

  /** The sheet with one indicator changed; the sheet itself where there is no such indicator. */
  public Sheet withIndicator(String indicatorId, UnaryOperator<Indicator> change) {
    int index = indexOf(indicatorId);
    return index < 0
        ? this
        : withIndicators(Lists.set(indicators, index, change.apply(indicators.get(index))));
  }

  private Sheet withUnit(BudgetUnit newUnit) {
    return new Sheet(id, newUnit, name, funding, goal, indicators, waivers, extras);
  }

  private Sheet withFunding(Funding newFunding) {
    return new Sheet(id, unit, name, newFunding, goal, indicators, waivers, extras);
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
