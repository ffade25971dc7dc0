package org.goalsheet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.goalsheet.message.Message;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Labelled;
import org.goalsheet.model.Sheet;

/** A booklet in lines for people: every value with its name before it. */
final class BookletText {
  private static final String INDENT = "  ";

  private final List<String> lines = new ArrayList<>();

  private BookletText() {}

  static List<String> lines(Booklet booklet) {
    BookletText text = new BookletText();
    text.add(
        "",
        Message.of("cli.show.booklet", booklet.form(), booklet.year(), booklet.sheets().size()));
    for (int i = 0; i < booklet.sheets().size(); i++) {
      text.lines.add("");
      text.add("", Message.of("cli.show.sheet", i + 1));
      text.sheet(booklet.sheets().get(i));
    }
    return text.lines;
  }

  private void sheet(Sheet sheet) {
    values(INDENT, List.of(Field.UNIT_CODE, Field.UNIT_NAME, Field.NAME), sheet::get);
    values(INDENT, List.of(Field.BUDGET, Field.FISCAL, Field.OTHER, Field.USE), sheet::get);
    values(INDENT, List.of(Field.GOAL), sheet::get);
    for (Labelled each : sheet.labelled()) {
      value(INDENT, each.label(), each.text());
    }
    for (int i = 0; i < sheet.indicators().size(); i++) {
      Indicator row = sheet.indicators().get(i);
      add(INDENT, Message.of("cli.show.row", i + 1));
      values(INDENT.repeat(2), ofIndicator(), row::get);
    }
  }

  private static List<Field> ofIndicator() {
    return List.of(Field.values()).stream().filter(Field::ofIndicator).toList();
  }

  private void values(String indent, List<Field> fields, Function<Field, String> texts) {
    for (Field field : fields) {
      value(indent, Message.of("field." + field.key()), texts.apply(field));
    }
  }

  private void value(String indent, Object name, String text) {
    String value = text.replaceAll("\\R", "\n" + indent + INDENT);
    add(indent, Message.of("cli.show.value", name, value));
  }

  private void add(String indent, Message message) {
    lines.add(indent + message.text());
  }
}
