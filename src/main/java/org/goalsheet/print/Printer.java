package org.goalsheet.print;

/**
 * A printer of this computer.
 *
 * @param name by which the print system knows it
 * @param usual whether it is the one to take when nobody says which
 * @param paused whether it only collects what it is sent, until someone lets it go on
 */
public record Printer(String name, boolean usual, boolean paused) {}
