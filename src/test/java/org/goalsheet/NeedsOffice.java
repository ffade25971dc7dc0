package org.goalsheet;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Says what to do where a test that needs LibreOffice finds none. */
public final class NeedsOffice implements BeforeAllCallback {
  @Override
  public void beforeAll(ExtensionContext context) {
    if (Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .noneMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")))) {
      throw new IllegalStateException("这里没有 LibreOffice（soffice）。请改用 installer/test.sh，它会先装好。");
    }
  }
}
