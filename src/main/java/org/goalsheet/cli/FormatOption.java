package org.goalsheet.cli;

import picocli.CommandLine.Option;

/** The option of commands that speak to people and to scripts. */
final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      descriptionKey = "cli.option.format")
  private Format format = Format.TEXT;

  Format format() {
    return format;
  }
}
