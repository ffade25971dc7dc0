package org.goalsheet.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.Listing;
import org.goalsheet.grid.Page;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.grid.Role;
import org.goalsheet.grid.TypeStyle;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Funding;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A 表样: which rows and columns the official table of a place has, and what is asked of it. It is
 * data; see {@code form/*.json} among the resources.
 *
 * @param title the form's name, for people
 * @param year the budget year that it was made for
 * @param currency the money unit of its amounts: 元 or 万元
 * @param decimals how many decimals an amount has, exactly
 * @param heading what stands over a sheet; {@code {number}} and {@code {name}} are put in
 * @param bookmark the name of the bookmark on the heading; {@code {number}} is put in
 * @param document the title of a whole booklet; {@code {year}} is put in
 * @param columns the widths of the grid's columns, as shares
 * @param head the rows above the indicators
 * @param side what stands left of the whole indicator part, in the first column; null for nothing
 * @param indicators the columns of the indicator part
 * @param levels the known first levels with their second levels
 * @param limits what is still usual
 * @param starter first and second level of the rows that a new sheet begins with
 * @param headingStyle how headings are set
 * @param styles how cells are set, by role
 * @param words what others call the same things
 */
public record Form(
    String id,
    String title,
    int year,
    String currency,
    int decimals,
    String heading,
    String bookmark,
    String document,
    List<Integer> columns,
    List<List<HeadCell>> head,
    @Nullable String side,
    List<Column> indicators,
    List<Level> levels,
    Limits limits,
    List<List<String>> starter,
    Page page,
    TypeStyle headingStyle,
    Map<Role, TypeStyle> styles,
    Vocabulary words) {

  /**
   * A cell of the head: a label, or a value to fill in.
   *
   * @param label the printed words; null for a value
   * @param field the value; null for a label
   * @param value the label that a labelled value is kept under; null for every other cell
   */
  public record HeadCell(
      @Nullable String label,
      @Nullable Field field,
      @Nullable String value,
      int columns,
      int rows,
      Role role) {

    @JsonCreator
    static HeadCell of(
        @JsonProperty("label") @Nullable String label,
        @JsonProperty("field") @Nullable String field,
        @JsonProperty("value") @Nullable String value,
        @JsonProperty("columns") int columns,
        @JsonProperty("rows") int rows,
        @JsonProperty("role") @Nullable Role role) {
      Field plain = field == null ? null : Field.ofKey(field).orElseThrow();
      Field known = value == null ? plain : Field.LABELLED;
      return new HeadCell(
          label,
          known,
          value,
          Math.max(1, columns),
          Math.max(1, rows),
          role == null ? usual(known) : role);
    }

    /** The place of its value in a sheet; null for a label. */
    @Nullable FieldRef place(String sheet) {
      if (value != null) {
        return FieldRef.labelled(sheet, value);
      }
      return field == null ? null : FieldRef.head(sheet, field);
    }

    private static Role usual(@Nullable Field field) {
      if (field == null) {
        return Role.LABEL;
      }
      return switch (field) {
        case BUDGET, FISCAL, OTHER -> Role.AMOUNT;
        default -> Role.TEXT;
      };
    }
  }

  /**
   * A column of the indicator part.
   *
   * @param columns how many of the grid's columns it covers
   * @param merged whether equal neighbours below each other are one cell
   */
  public record Column(String label, Field field, int columns, boolean merged) {

    @JsonCreator
    static Column of(
        @JsonProperty("label") String label,
        @JsonProperty("field") String field,
        @JsonProperty("columns") int columns,
        @JsonProperty("merged") boolean merged) {
      return new Column(label, Field.ofKey(field).orElseThrow(), Math.max(1, columns), merged);
    }

    Role role() {
      return switch (field) {
        case LEVEL1, LEVEL2 -> Role.CATEGORY;
        case VALUE, WEIGHT -> Role.VALUE;
        default -> Role.INDICATOR;
      };
    }
  }

  /** A known first level and the second levels that stand under it. */
  public record Level(String name, List<String> children) {}

  /**
   * The figures that rules go by.
   *
   * @param satisfaction the least satisfaction that is usual, in per cent
   * @param rows the most indicators that a sheet usually has
   * @param rowsOfSecond the most indicators that one second level usually has
   * @param weights how indicators are weighted; null where the form has no weights
   */
  public record Limits(int satisfaction, int rows, int rowsOfSecond, @Nullable Weights weights) {}

  /**
   * How 分值 or 权重 are shared out.
   *
   * @param total what all weights add up to, 100 or 90
   * @param groups what the weights of each first level add up to: one sharing for each set of first
   *     levels that a sheet may have; a sheet that has others may share as it likes
   */
  public record Weights(int total, List<Map<String, Integer>> groups) {}

  /** The official table of a sheet. */
  public Grid compose(Sheet sheet) {
    return new Composer(this).compose(sheet);
  }

  /** What goes to paper of a whole booklet. */
  public Publication publish(Booklet booklet) {
    return publish(booklet, all(booklet));
  }

  /** The numbers of all its sheets. */
  static List<Integer> all(Booklet booklet) {
    return IntStream.rangeClosed(1, booklet.sheets().size()).boxed().toList();
  }

  /**
   * What goes to paper of some sheets of a booklet; each keeps the number that it has in there.
   *
   * @param numbers which sheets, from 1, in the order in which they are to stand
   */
  public Publication publish(Booklet booklet, List<Integer> numbers) {
    return publish(booklet, numbers, this::compose);
  }

  /**
   * Some sheets of a booklet as one flat list, a row an indicator. Read back, it gives the same
   * sheets.
   *
   * @param numbers which sheets, from 1, in the order in which they are to stand
   */
  public Listing list(Booklet booklet, List<Integer> numbers) {
    return new FlatList(this, booklet, numbers).listing();
  }

  /**
   * @param grids gives the table of a sheet
   */
  Publication publish(Booklet booklet, List<Integer> numbers, Function<Sheet, Grid> grids) {
    return new Composer(this).publish(booklet, numbers, grids);
  }

  /** What stands under the title on a title page: the unit, where all the sheets are of one. */
  public String cover(Booklet booklet, List<Integer> numbers) {
    List<String> units =
        numbers.stream()
            .map(number -> booklet.sheets().get(number - 1).unit().name())
            .distinct()
            .toList();
    return units.size() == 1 ? units.get(0) : "";
  }

  /** What stands over a sheet: one line, whatever the project's name is. */
  public String heading(int number, Sheet sheet) {
    String name = sheet.name().lines().map(String::strip).collect(Collectors.joining());
    return heading.replace("{number}", String.valueOf(number)).replace("{name}", name);
  }

  /**
   * Finds the sheets of a document.
   *
   * @param ids makes the ids of the sheets and indicators
   */
  public Reading read(RawDocument document, Supplier<String> ids) {
    return new SheetReader(this, ids).read(document);
  }

  /** A sheet to begin with: the usual levels, everything else empty. */
  public Sheet blank(BudgetUnit unit, Supplier<String> ids) {
    List<Indicator> rows =
        starter.stream()
            .map(levels -> Indicator.of(ids.get(), levels.get(0), levels.get(1), "", "", ""))
            .toList();
    return Sheet.of(ids.get(), unit, "", Funding.EMPTY, "", rows);
  }

  /** Whether its table shows a field. */
  public boolean shows(Field field) {
    return indicators.stream().anyMatch(column -> column.field() == field)
        || head.stream().flatMap(List::stream).anyMatch(cell -> cell.field() == field);
  }

  /** The labels of the labelled values that its table shows, in their order. */
  public List<String> labels() {
    return head.stream()
        .flatMap(List::stream)
        .map(HeadCell::value)
        .filter(Objects::nonNull)
        .toList();
  }

  /** The labelled values that are money, and with 财政资金 and 其他资金 make up 预算数. */
  public List<String> partsOfBudget() {
    return head.stream()
        .flatMap(List::stream)
        .filter(cell -> cell.role() == Role.AMOUNT)
        .map(HeadCell::value)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Whether its table asks for the code of the unit, and not for its name alone. */
  public boolean codesUnits() {
    return head.stream().flatMap(List::stream).anyMatch(cell -> cell.role() == Role.UNIT);
  }

  /** The known first level of this name. */
  public Optional<Level> level(String name) {
    return levels.stream().filter(level -> level.name().equals(name)).findFirst();
  }
}
