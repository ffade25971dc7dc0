package org.goalsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as its own process, as scripts start it. */
class MainTest {
  private static final String SAMPLE = "src/main/resources/org/goalsheet/sample.jxmb";

  @TempDir private Path folder;
  private final List<String> options = new ArrayList<>();

  @Test
  void speaksUtf8InEveryLocale() throws Exception {
    options.add("-Dfile.encoding=GB18030");

    assertThat(run("show", SAMPLE)).isEqualTo(0);

    assertThat(Files.readString(folder.resolve("out"), StandardCharsets.UTF_8))
        .contains("项目名称：信息化运行维护项目等经费\n");
  }

  @Test
  void theCommandLineLoadsNeitherTheWindowNorTheLibrariesOfWord() throws Exception {
    options.add("-Xlog:class+load:file=" + folder.resolve("classes"));

    assertThat(run("check", SAMPLE)).isEqualTo(0);

    String classes = Files.readString(folder.resolve("classes"));
    assertThat(classes).contains("org.goalsheet.check.Checker");
    assertThat(classes)
        .doesNotContain(" javafx.", "org.controlsfx", "org.apache.poi", "org.jsoup", "com.lowagie");
  }

  @Test
  void thePoiLibrarySaysNothingOfFilesThatOtherProgramsWrote() throws Exception {
    assertThat(run("show", "src/test/resources/word/tianjin-2025.doc")).isEqualTo(0);
    assertThat(Files.readString(folder.resolve("err"))).doesNotContain("apache");
  }

  @Test
  void handsTheStatusToTheSystem() throws Exception {
    assertThat(run("show", "none.jxmb")).isEqualTo(3);
    assertThat(folder.resolve("out")).isEmptyFile();
    assertThat(Files.readString(folder.resolve("err"))).startsWith("找不到“none.jxmb”");
  }

  private int run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectOutput(file("out")).redirectError(file("err")).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private File file(String name) {
    return folder.resolve(name).toFile();
  }
}
