package org.goalsheet.word;

import org.goalsheet.grid.Role;

/** The ids by which paragraphs name their styles. */
final class StyleIds {
  static final String NORMAL = "Normal";
  static final String TITLE = "Title";
  static final String UNDER_TITLE = "Subtitle";
  static final String HEADING = "Heading1";
  static final String CONTENTS_HEADING = "TOCHeading";
  static final String CONTENTS_ENTRY = "TOC1";
  static final String FOOTER = "Footer";

  private StyleIds() {}

  static String of(Role role) {
    return "Goalsheet_" + role.name();
  }
}
