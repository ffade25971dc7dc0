package org.goalsheet.pdf;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** What fontconfig knows, which every Linux desktop has. */
final class FontConfig {
  private static final long SECONDS = 3;

  /** Of a font, not of the pictures of characters that old screens show. */
  private static final Pattern FONT = Pattern.compile("(?i).*\\.(ttf|ttc|otf|otc)");

  private FontConfig() {}

  /** Files of fonts with simplified Chinese, sorted; none where there is no fontconfig to ask. */
  static List<Path> chinese() {
    try {
      // Into a file: a pipe that is full would make us wait for ever for the end.
      Path answer = Files.createTempFile("fonts", ".txt");
      try {
        return ask(answer);
      } finally {
        Files.delete(answer);
      }
    } catch (IOException e) {
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  private static List<Path> ask(Path answer) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("fc-list", "-f", "%{file}\\n", ":lang=zh-cn")
            .redirectOutput(answer.toFile())
            .redirectError(Redirect.DISCARD)
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return List.of();
    }
    return Files.readAllLines(answer).stream()
        .filter(line -> FONT.matcher(line).matches())
        .distinct()
        .sorted()
        .map(Path::of)
        .toList();
  }
}
