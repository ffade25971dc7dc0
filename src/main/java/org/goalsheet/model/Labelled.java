package org.goalsheet.model;

/**
 * A value of the head that only some forms have, kept under the label that stands before it.
 *
 * @param label as 项目属性; unique in its sheet
 * @param text one or more lines
 */
public record Labelled(String label, String text) {}
