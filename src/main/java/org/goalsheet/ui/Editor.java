package org.goalsheet.ui;

import java.util.List;
import java.util.Locale;
import javafx.application.Application;

/** Opens the editor and stays until its window is closed. */
public final class Editor {
  private Editor() {}

  /**
   * @param arguments a booklet's file to open, or nothing
   */
  public static void open(List<String> arguments) {
    Locale.setDefault(Locale.CHINA);
    InputMethod.prepare();
    Application.launch(EditorApp.class, arguments.toArray(String[]::new));
  }
}
