package org.goalsheet.check;

/**
 * Something that the checker knows to look for. What a rule may look at is fixed by its kind, so
 * that a change can only touch the findings of what it changed. A rule keeps no state and takes any
 * text.
 */
sealed interface Rule permits RowRule, SheetRule, BookletRule {}
