package org.goalsheet.ui;

import java.util.Locale;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Says what to do where a test that needs a screen has none, before JavaFX says it darkly. */
public final class NeedsDisplay implements BeforeAllCallback {
  @Override
  public void beforeAll(ExtensionContext context) {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    if (linux && System.getenv("DISPLAY") == null) {
      throw new IllegalStateException("这里没有显示器。请改用 installer/test.sh，它会在虚拟屏幕上运行界面测试。");
    }
  }
}
