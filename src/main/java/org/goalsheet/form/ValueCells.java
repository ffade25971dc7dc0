package org.goalsheet.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goalsheet.form.Header.Column;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Slots;
import org.goalsheet.message.Message;
import org.goalsheet.model.TargetValue;

/** Puts together the value of a row, where its sign, number and unit have columns of their own. */
final class ValueCells {
  private static final String BETWEEN = "；";

  private final Slots slots;
  private final Header header;
  private final Set<String> signs;
  private final Set<String> noUnit;
  private final List<Message> notes = new ArrayList<>();
  private final Set<Column> filled = new HashSet<>();
  private String composed = "";
  private String joined = "";

  /** Pieces that do not belong to the value after all, by the names of their columns. */
  record Left(String column, String text) {}

  ValueCells(Form form, Slots slots, Header header) {
    this.slots = slots;
    this.header = header;
    this.signs = new HashSet<>(form.words().signTexts());
    this.noUnit = new HashSet<>(form.words().noUnit());
  }

  /**
   * The value of a row.
   *
   * @param left takes what of it does not belong to the value
   */
  String of(int row, List<Left> left) {
    String value = values(row);
    String sign = text(row, header.column(Part.SIGN));
    String unit = text(row, header.column(Part.UNIT));
    if (header.column(Part.NUMBER) >= 0) {
      return whole(value, new ValuePieces(sign, text(row, header.column(Part.NUMBER)), unit), left);
    }
    if (sign.isEmpty() && unit.isEmpty()) {
      return value;
    }
    String whole = value;
    if (isBefore(sign, value)) {
      whole = sign + whole;
    } else if (!sign.isEmpty() && !value.startsWith(sign)) {
      left.add(new Left(header.name(Part.SIGN), sign));
    }
    String bareUnit = withoutBrackets(unit);
    if (isBehind(bareUnit, value)) {
      whole = whole + bareUnit;
    } else if (!unit.isEmpty() && !noUnit.contains(unit) && !value.endsWith(bareUnit)) {
      left.add(new Left(header.name(Part.UNIT), unit));
    }
    if (composed.isEmpty() && !whole.equals(value)) {
      composed = whole;
    }
    return whole;
  }

  /**
   * The value stands whole beside its pieces, which say the same, or make it up where it is not.
   */
  private String whole(String value, ValuePieces pieces, List<Left> left) {
    if (value.isBlank()) {
      composed = composed.isEmpty() ? pieces.joined() : composed;
      return pieces.joined();
    }
    if (!pieces.equals(ValuePieces.of(new TargetValue(value)))) {
      leave(Part.SIGN, pieces.sign(), value, left);
      leave(Part.NUMBER, pieces.number(), value, left);
      leave(Part.UNIT, pieces.unit(), value, left);
    }
    return value;
  }

  private void leave(Part part, String piece, String value, List<Left> left) {
    if (!value.contains(piece) && !noUnit.contains(piece)) {
      left.add(new Left(header.name(part), piece));
    }
  }

  private boolean isBefore(String sign, String value) {
    return signs.contains(sign) && !value.isEmpty() && !value.startsWith(sign);
  }

  /** Only a number takes a unit; words such as 优良 have none. */
  private boolean isBehind(String unit, String value) {
    boolean number = !value.isEmpty() && Character.isDigit(value.charAt(value.length() - 1));
    return number && !unit.isEmpty() && !noUnit.contains(unit);
  }

  private static String withoutBrackets(String unit) {
    boolean within = unit.length() > 2 && "（(".indexOf(unit.charAt(0)) >= 0;
    return within ? unit.substring(1, unit.length() - 1) : unit;
  }

  private String values(int row) {
    if (header.values().size() == 1) {
      return spanned(row, header.values().get(0));
    }
    List<String> named = new ArrayList<>();
    Set<String> different = new LinkedHashSet<>();
    for (Column column : header.values()) {
      String text = spanned(row, column);
      if (!text.isEmpty()) {
        filled.add(column);
        named.add(Words.bare(column.name()) + "：" + text);
        different.add(text);
      }
    }
    boolean alike = different.size() == 1 && named.size() == header.values().size();
    String text = alike ? different.iterator().next() : String.join(BETWEEN, named);
    if (joined.isEmpty()) {
      joined = text;
    }
    return text;
  }

  /** The cells under one header, one after the other: {@code 100} and {@code %} may be two. */
  private String spanned(int row, Column column) {
    String text = "";
    Placed before = null;
    for (int at = column.begin(); at < column.end(); at++) {
      Placed cell = slots.at(row, at).orElse(null);
      if (cell != null && cell != before) {
        text += Words.withoutBlankEnds(cell.cell().text());
        before = cell;
      }
    }
    return text;
  }

  private String text(int row, int column) {
    return column < 0
        ? ""
        : slots.at(row, column).map(cell -> cell.cell().text().strip()).orElse("");
  }

  /** Of several columns for the value those that say nothing in any row. */
  List<Column> empty() {
    return header.values().size() == 1
        ? List.of()
        : header.values().stream().filter(column -> !filled.contains(column)).toList();
  }

  /** What was put together, for the person to look at. */
  List<Message> notes(int number) {
    if (!composed.isEmpty()) {
      String parts =
          Stream.of(Part.SIGN, Part.VALUE, Part.NUMBER, Part.UNIT)
              .map(header::name)
              .filter(name -> !name.isEmpty())
              .map(name -> "“" + name + "”")
              .collect(Collectors.joining());
      notes.add(Message.of("form.composed", number, parts, composed));
    }
    if (!joined.isEmpty()) {
      String names =
          header.values().stream()
              .map(each -> Words.bare(each.name()))
              .collect(Collectors.joining("、"));
      notes.add(Message.of("form.joined", number, names, joined));
    }
    return notes;
  }
}
