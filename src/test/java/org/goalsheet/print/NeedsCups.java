package org.goalsheet.print;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Says what to do where a test that needs CUPS and its PDF printer finds none. */
final class NeedsCups implements BeforeAllCallback {
  @Override
  public void beforeAll(ExtensionContext context) {
    if (!Stream.of(OwnCups.SERVER, OwnCups.DRIVER).allMatch(file -> Files.exists(Path.of(file)))) {
      throw new IllegalStateException(
          "这里没有 CUPS 和它的 PDF 打印机（cups-pdf）。请改用 installer/test.sh，它会先装好。");
    }
  }
}
