package org.goalsheet.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.text.Font;

/**
 * Chooses an installed Chinese font family by name. JavaFX 21 does not fall back to Noto CJK on
 * Linux: with its default font Chinese text would be boxes.
 */
final class Fonts {
  private static final List<String> WANTED =
      List.of(
          "Microsoft YaHei UI",
          "Microsoft YaHei",
          "微软雅黑",
          "PingFang SC",
          "Noto Sans CJK SC",
          "Source Han Sans SC",
          "思源黑体",
          "WenQuanYi Micro Hei",
          "文泉驿微米黑");

  private Fonts() {}

  /** The first wanted family that is installed, else what fontconfig offers for Chinese. */
  static String family() {
    Set<String> installed = Set.copyOf(Font.getFamilies());
    return WANTED.stream()
        .filter(installed::contains)
        .findFirst()
        .or(() -> offered().filter(installed::contains))
        .orElse(Font.getDefault().getFamily());
  }

  private static Optional<String> offered() {
    try {
      Process process = new ProcessBuilder("fc-match", "-f", "%{family[0]}", ":lang=zh-cn").start();
      try (InputStream answer = process.getInputStream()) {
        String family = new String(answer.readNBytes(200), StandardCharsets.UTF_8).strip();
        return process.waitFor(2, TimeUnit.SECONDS) ? Optional.of(family) : Optional.empty();
      }
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
