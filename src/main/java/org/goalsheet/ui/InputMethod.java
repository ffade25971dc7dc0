package org.goalsheet.ui;

import java.awt.AWTError;
import java.awt.Toolkit;
import java.util.Locale;

/**
 * Lets JavaFX before 24 take Chinese input on Linux: it speaks XIM there but never asks for the
 * input method of the session. Starting AWT once, before JavaFX, asks for it.
 */
final class InputMethod {
  private static final int SPEAKS_GTK = 24;

  private InputMethod() {}

  static void prepare() {
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    if (linux && javafxLine() < SPEAKS_GTK) {
      try {
        Toolkit.getDefaultToolkit();
      } catch (AWTError | UnsatisfiedLinkError e) {
        // A Java without AWT still edits; only the input method stays away.
        System.getLogger(InputMethod.class.getName())
            .log(System.Logger.Level.WARNING, "no input method without AWT", e);
      }
    }
  }

  /** The first number of the JavaFX version that is on the class path. */
  private static int javafxLine() {
    String version = com.sun.javafx.runtime.VersionInfo.getVersion();
    return Integer.parseInt(version.replaceFirst("\\D.*", ""));
  }
}
