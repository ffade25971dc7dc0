package org.goalsheet.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goalsheet.form.Form.HeadCell;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Labelled;
import org.goalsheet.model.Sheet;
import org.jspecify.annotations.Nullable;

/** Of all values of a head, those that are meant by the fields; the others keep their labels. */
final class Head {
  private final Form form;
  private final Labels labels;
  private final int number;
  private final List<Candidate> candidates;
  private final @Nullable Money money;
  private final Map<Field, Candidate> chosen = new EnumMap<>(Field.class);
  private final Map<String, String> labelled = new LinkedHashMap<>();
  private final List<String> foreign = new ArrayList<>();
  private final List<String> empty = new ArrayList<>();
  private final List<String> converted = new ArrayList<>();
  private final List<Message> notes = new ArrayList<>();

  /**
   * @param number which sheet it is, from 1, for the notes
   */
  Head(Form form, Labels labels, int number, HeadFinds finds) {
    this.form = form;
    this.labels = labels;
    this.number = number;
    this.candidates = finds.candidates();
    this.money = finds.money().orElse(null);
  }

  List<Message> notes() {
    return notes;
  }

  /** The sheet with its head. */
  Sheet on(Sheet blank) {
    candidates.stream().filter(each -> isOf(Field.BUDGET, each)).forEach(this::choose);
    candidates.stream().filter(each -> !isOf(Field.BUDGET, each)).forEach(this::choose);
    candidates.forEach(this::keep);
    Sheet sheet = blank.withLabelled(inForm());
    for (Map.Entry<Field, Candidate> field : chosen.entrySet()) {
      sheet = sheet.with(field.getKey(), text(field.getKey(), field.getValue().text()));
    }
    sheet = withCode(sheet);
    noteReading();
    noteMoney();
    noteMissing();
    return sheet;
  }

  // --- which is meant

  private void choose(Candidate candidate) {
    Meaning meaning = candidate.meaning();
    if (meaning == null || meaning.field() == null || meaning.field() == Field.LABELLED) {
      return;
    }
    Candidate before = chosen.get(meaning.field());
    if (before == null || isBetter(candidate, before)) {
      chosen.put(meaning.field(), candidate);
    }
  }

  /** A part of the budget stands in the budget's column; else the nearer label is meant. */
  private boolean isBetter(Candidate candidate, Candidate before) {
    boolean part = isOf(Field.FISCAL, candidate) || isOf(Field.OTHER, candidate);
    boolean here = part && isInColumnOfBudget(candidate);
    boolean there = part && isInColumnOfBudget(before);
    return here == there ? rank(candidate) < rank(before) : here;
  }

  private static boolean isOf(Field field, Candidate candidate) {
    return candidate.meaning() != null && candidate.meaning().field() == field;
  }

  private static int rank(Candidate candidate) {
    Meaning meaning = candidate.meaning();
    return meaning == null ? 0 : meaning.rank();
  }

  private boolean isInColumnOfBudget(Candidate candidate) {
    Candidate budget = chosen.get(Field.BUDGET);
    return budget != null && budget.column() == candidate.column();
  }

  private void keep(Candidate candidate) {
    Meaning meaning = candidate.meaning();
    boolean isChosen = meaning != null && chosen.get(meaning.field()) == candidate;
    if (candidate.text().isBlank() && meaning == null) {
      empty.add(Words.label(candidate.label()));
    }
    if (isChosen || candidate.text().isBlank()) {
      return;
    }
    if (meaning != null && meaning.label() != null && !labelled.containsKey(meaning.label())) {
      labelled.put(meaning.label(), inFormsMoney(meaning.label(), candidate.text()));
    } else {
      keepForeign(candidate, meaning);
    }
  }

  private void keepForeign(Candidate candidate, @Nullable Meaning meaning) {
    String unit = meaning != null && meaning.isMoney() ? othersMoney() : "";
    String shown = Words.label(candidate.label());
    String label = unit.isEmpty() || shown.endsWith(unit) ? shown : shown + unit;
    if (candidate.text().equals(labelled.get(label))) {
      return;
    }
    String unique = label;
    for (int i = 2; labelled.containsKey(unique); i++) {
      unique = label + "（" + i + "）";
    }
    if (labelled.size() < Sheet.MOST_LABELLED) {
      labelled.put(unique, candidate.text());
      foreign.add(unique);
    } else {
      notes.add(
          Message.of("form.unplaced.cell", number, candidate.label() + "：" + candidate.text()));
    }
  }

  /** The money unit of an amount that is not converted, as it stands behind a label. */
  private String othersMoney() {
    return money == null || money.text().equals(form.currency()) ? "" : "（" + money.text() + "）";
  }

  /** The form's own in its order, then the others in that of the table. */
  private List<Labelled> inForm() {
    List<Labelled> all = new ArrayList<>();
    Set<String> own = new HashSet<>(form.labels());
    for (String label : form.labels()) {
      Optional.ofNullable(labelled.get(label))
          .ifPresent(text -> all.add(new Labelled(label, text)));
    }
    labelled.forEach(
        (label, text) -> {
          if (!own.contains(label)) {
            all.add(new Labelled(label, text));
          }
        });
    return all;
  }

  /** Where the code has a cell of its own, the other cell holds the name, and perhaps the code. */
  private Sheet withCode(Sheet sheet) {
    Candidate code = chosen.get(Field.UNIT_CODE);
    Candidate unit = chosen.get(Field.UNIT);
    if (code == null || unit == null || code.text().isBlank()) {
      return sheet;
    }
    String name = unit.text();
    String rest = name.startsWith(code.text()) ? name.substring(code.text().length()) : name;
    return sheet.with(Field.UNIT_CODE, code.text()).with(Field.UNIT_NAME, rest);
  }

  // --- money

  private String text(Field field, String text) {
    return switch (field) {
      case BUDGET, FISCAL, OTHER -> converted(fieldName(field), text);
      default -> text;
    };
  }

  private String inFormsMoney(String label, String text) {
    return form.partsOfBudget().contains(label) ? converted(label, text) : text;
  }

  private String converted(String name, String text) {
    Money own = Money.of(form.currency());
    if (money == null || own == null || money == own || text.isBlank()) {
      return text;
    }
    Optional<String> amount = money.in(own, text, form.decimals());
    converted.add(
        amount
            .map(now -> Message.text("form.converted.one", name, text, now))
            .orElseGet(() -> Message.text("form.converted.not", name, text)));
    return amount.orElse(text);
  }

  // --- notes

  private void noteReading() {
    String readings =
        chosen.entrySet().stream()
            .filter(each -> !each.getValue().label().isEmpty())
            .filter(each -> labels.isOthers(each.getKey(), each.getValue().label()))
            .filter(each -> !isPlain(each.getKey(), each.getValue().label()))
            .map(
                each ->
                    Message.text(
                        "form.read.as.one",
                        Words.label(each.getValue().label()),
                        fieldName(each.getKey())))
            .collect(Collectors.joining("、"));
    if (!readings.isEmpty()) {
      notes.add(Message.of("form.read.as", number, readings));
    }
    if (!foreign.isEmpty()) {
      notes.add(Message.of("form.labelled", number, foreign.size(), String.join("、", foreign)));
    }
    if (!empty.isEmpty()) {
      notes.add(Message.of("form.empty", number, String.join("、", empty)));
    }
    List<String> hidden =
        chosen.keySet().stream()
            .filter(field -> field != Field.UNIT_CODE && !form.shows(field))
            .filter(field -> !text(field).isBlank())
            .map(Head::fieldName)
            .toList();
    if (!hidden.isEmpty()) {
      notes.add(Message.of("form.hidden", number, String.join("、", hidden)));
    }
  }

  /** Whether a label calls a field by its own name: a list has other labels than a table. */
  private boolean isPlain(Field field, String label) {
    String name = Words.essence(Words.bare(label));
    boolean ofUnit = field == Field.UNIT && chosen.containsKey(Field.UNIT_CODE);
    return name.equals(fieldName(ofUnit ? Field.UNIT_NAME : field));
  }

  private String text(Field field) {
    return Optional.ofNullable(chosen.get(field)).map(Candidate::text).orElse("");
  }

  private void noteMoney() {
    if (money != null && !converted.isEmpty()) {
      notes.add(
          Message.of(
              "form.converted",
              number,
              money.text(),
              form.currency(),
              String.join("、", converted)));
    }
  }

  private void noteMissing() {
    List<String> missing = new ArrayList<>();
    for (HeadCell cell : form.head().stream().flatMap(List::stream).toList()) {
      Field field = cell.field();
      String label = cell.value();
      if (label != null && candidates.stream().noneMatch(each -> means(each, label))) {
        missing.add(label);
      } else if (label == null && field != null && !chosen.containsKey(field)) {
        missing.add(fieldName(field));
      }
    }
    if (!missing.isEmpty()) {
      notes.add(Message.of("form.missing", number, String.join("、", missing)));
    }
  }

  private static boolean means(Candidate candidate, String label) {
    return candidate.meaning() != null && label.equals(candidate.meaning().label());
  }

  static String fieldName(Field field) {
    return Message.text("field." + field.key());
  }
}
