package org.goalsheet.print;

/**
 * What a person wants of a printer.
 *
 * @param printer its name
 * @param copies 1 or more; each is complete before the next begins
 * @param paper what is printed on; pages of another size are made to fit it
 * @param twoSided whether both sides of the paper are printed on
 * @param askFirst whether the print system's own window asks for the rest, as for the paper tray
 */
public record PrintOrder(
    String printer,
    PageRange pages,
    int copies,
    PaperSize paper,
    boolean twoSided,
    boolean askFirst) {}
