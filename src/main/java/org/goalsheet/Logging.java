package org.goalsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/**
 * What the libraries may say on standard error, set when the first of them speaks. POI complains in
 * English about every file that another program wrote.
 */
public final class Logging {
  private static final String SETTINGS =
      """
      handlers=java.util.logging.ConsoleHandler
      org.apache.poi.level=OFF
      """;

  /** Java calls it, as the system property {@code java.util.logging.config.class} tells it. */
  public Logging() throws IOException {
    LogManager.getLogManager()
        .readConfiguration(
            new ByteArrayInputStream(SETTINGS.getBytes(StandardCharsets.ISO_8859_1)));
  }
}
