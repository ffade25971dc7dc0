package org.goalsheet.ui.printing;

import org.goalsheet.form.Form;
import org.goalsheet.grid.Publication;
import org.goalsheet.model.Booklet;
import org.goalsheet.pdf.Proof;
import org.goalsheet.print.PageRange.Span;

/**
 * A booklet as it is printed. A sheet is printed as the pages that it has in the booklet: a page
 * bears the same number on paper as in the preview, and one can be put in for another.
 *
 * @param pages how many the booklet has
 * @param sheet the pages of the sheet in view
 */
record Original(Publication publication, int pages, Span sheet) {
  /**
   * Lays the pages out, which takes a while for many sheets.
   *
   * @param sheet the one in view, from 0
   */
  static Original of(Booklet booklet, Form form, int sheet) {
    Publication publication = form.publish(booklet);
    Proof proof = Proof.of(publication);
    boolean last = sheet + 1 == booklet.sheets().size();
    int behind = last ? proof.pages() : proof.firstPage(sheet + 1);
    return new Original(publication, proof.pages(), new Span(proof.firstPage(sheet) + 1, behind));
  }
}
