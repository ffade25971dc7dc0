package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Amount;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;

/** B02: an amount that is no number, negative, or written otherwise than amounts are. */
final class B02Amount implements SheetRule {
  private final Form form;
  private final Figures figures;
  private final List<String> parts;

  B02Amount(Form form) {
    this.form = form;
    this.figures = new Figures(form);
    this.parts = form.partsOfBudget();
  }

  @Override
  public List<Finding> check(Table table) {
    List<Finding> findings = new ArrayList<>();
    for (Field field : List.of(Field.BUDGET, Field.FISCAL, Field.OTHER)) {
      String text = table.sheet().get(field);
      if (!text.isEmpty()) {
        findings.addAll(findings(new TextCell(table.place(field), text)));
      }
    }
    for (String label : parts) {
      FieldRef place = FieldRef.labelled(table.sheet().id(), label);
      String text = table.sheet().get(place);
      if (!text.isEmpty()) {
        findings.addAll(findings(new TextCell(place, text)));
      }
    }
    return findings;
  }

  private List<Finding> findings(TextCell cell) {
    Optional<BigDecimal> number = new Amount(cell.text()).number();
    if (number.isPresent()) {
      return findings(cell, number.get());
    }
    boolean written = !BlankForm.isBlank(cell.text()) && !BlankForm.isPlaceholder(cell.text());
    return written ? List.of(finding(cell, Severity.E, notANumber(cell), List.of())) : List.of();
  }

  private Message notANumber(TextCell cell) {
    return Message.of("check.B02.number", cell.label(), cell.text().strip(), form.currency());
  }

  private List<Finding> findings(TextCell cell, BigDecimal number) {
    if (number.signum() >= 0 && cell.text().equals(figures.text(number)) && !isFiner(number)) {
      return List.of();
    }
    String label = cell.label();
    List<Finding> findings = new ArrayList<>();
    if (number.signum() < 0) {
      Message message = Message.of("check.B02.negative", label, cell.text().strip());
      findings.add(finding(cell, Severity.E, message, List.of()));
    }
    boolean finer = isFiner(number);
    if (finer) {
      Message message = Message.of("check.B02.finer", label, cell.text().strip(), form.decimals());
      findings.add(finding(cell, Severity.W, message, List.of()));
    }
    String usual = finer ? number.toPlainString() : figures.text(number);
    spelling(cell, number, usual)
        .ifPresent(message -> findings.add(finding(cell, Severity.H, message, fix(cell, usual))));
    return findings;
  }

  private boolean isFiner(BigDecimal number) {
    return number.stripTrailingZeros().scale() > form.decimals();
  }

  /** What is unusual about the spelling; full-width digits and blanks are left to A15. */
  private Optional<Message> spelling(TextCell cell, BigDecimal number, String usual) {
    String written = Untidy.tidy(cell.text(), false);
    if (written.equals(usual)) {
      return Optional.empty();
    } else if (written.indexOf(',') >= 0 || written.indexOf('，') >= 0) {
      return Optional.of(Message.of("check.B02.marks", cell.label(), written, usual));
    } else if (!usual.equals(number.toPlainString())) {
      return Optional.of(Message.of("check.B02.decimals", cell.label(), form.decimals(), usual));
    }
    return written.equals(cell.text())
        ? Optional.of(Message.of("check.B02.spelling", cell.label(), written, usual))
        : Optional.empty();
  }

  private static List<Fix> fix(TextCell cell, String usual) {
    Message label = Message.of("check.fix.amount", cell.label(), usual);
    return List.of(new Fix(label, booklet -> booklet.with(cell.place(), usual)));
  }

  private static Finding finding(
      TextCell cell, Severity severity, Message message, List<Fix> fixes) {
    return new Finding("B02", severity, cell.place(), message, fixes);
  }
}
