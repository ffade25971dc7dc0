package org.goalsheet.form;

import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.Sheet;

/**
 * What became of a document.
 *
 * @param notes what could not be placed, with its text, and what was not there
 */
public record Reading(List<Sheet> sheets, List<Message> notes) {
  public Reading {
    sheets = List.copyOf(sheets);
    notes = List.copyOf(notes);
  }
}
