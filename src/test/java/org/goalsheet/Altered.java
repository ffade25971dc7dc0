package org.goalsheet;

import java.util.List;
import org.goalsheet.form.Form;
import org.goalsheet.form.Form.Column;
import org.goalsheet.form.Form.Limits;

/** Forms that no place has, made out of those that there are. */
public final class Altered {
  private Altered() {}

  /** With other columns in the indicator part. */
  public static Form columns(Form form, List<Column> columns) {
    return form(form, columns, form.limits());
  }

  /** With other figures for the rules. */
  public static Form limits(Form form, Limits limits) {
    return form(form, form.indicators(), limits);
  }

  private static Form form(Form form, List<Column> columns, Limits limits) {
    return new Form(
        form.id(),
        form.title(),
        form.year(),
        form.currency(),
        form.decimals(),
        form.heading(),
        form.bookmark(),
        form.document(),
        form.columns(),
        form.head(),
        form.side(),
        columns,
        form.levels(),
        limits,
        form.starter(),
        form.page(),
        form.headingStyle(),
        form.styles(),
        form.words());
  }
}
