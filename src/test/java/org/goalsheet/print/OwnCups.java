package org.goalsheet.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A CUPS server of the test's own, with Debian's PDF printer behind two queues. What is printed
 * stands in the folder PDF of the person's home, where that printer is set to put it.
 */
final class OwnCups {
  static final String SERVER = "/usr/sbin/cupsd";
  static final String DRIVER = "/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd";
  static final String PRINTER = "office";
  static final String OTHER = "hall";

  private static final Path PRINTED = Path.of(System.getProperty("user.home"), "PDF");

  private final Path folder;
  private final Process server;
  private final boolean hadFolder = Files.exists(PRINTED);
  private final List<Path> printed = new ArrayList<>();

  OwnCups() throws IOException, InterruptedException {
    // The filters run as another user, who must get in; the name of a socket must be short.
    folder =
        Files.createTempDirectory(
            Path.of("/tmp"),
            "goalsheet-cups",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    configure();
    writeDrivers();
    server = start(asRoot(SERVER, "-f", "-c", in("cupsd.conf"), "-s", in("cups-files.conf")));
    until("the server runs", () -> run("lpstat", "-r").contains("is running"));
    add(PRINTER, "driver.ppd");
    add(OTHER, "small.ppd");
    run("/usr/sbin/lpadmin", "-d", PRINTER);
  }

  private void configure() throws IOException {
    for (String part : List.of("root", "spool", "cache", "state", "log", "tmp")) {
      Files.createDirectory(folder.resolve(part));
    }
    Files.setPosixFilePermissions(
        folder.resolve("tmp"), PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.writeString(
        folder.resolve("cups-files.conf"),
        """
        ServerRoot @/root
        RequestRoot @/spool
        CacheDir @/cache
        StateDir @/state
        TempDir @/tmp
        ErrorLog @/log/error
        AccessLog @/log/access
        PageLog @/log/page
        """
            .replace("@", folder.toString()));
    Files.writeString(
        folder.resolve("cupsd.conf"),
        """
        Listen @/socket
        Browsing No
        WebInterface No
        DefaultAuthType None
        ErrorPolicy abort-job
        <Location />
          Allow all
        </Location>
        <Policy default>
          JobPrivateAccess all
          <Limit All>
            Order deny,allow
          </Limit>
        </Policy>
        """
            .replace("@", folder.toString()));
  }

  /** By way of cairo the text can still be read behind the printer; files have their job's name. */
  private void add(String queue, String driver) throws IOException, InterruptedException {
    run("/usr/sbin/lpadmin", "-p", queue, "-E", "-v", "cups-pdf:/", "-P", in(driver));
    run("/usr/sbin/lpadmin", "-p", queue, "-o", "pdftops-renderer-default=pdftocairo");
    run("/usr/sbin/lpadmin", "-p", queue, "-o", "TitlePref-default=1");
  }

  /**
   * Gives its paper the edge that printers of the trade cannot reach, 6 mm, and B5 its true size;
   * and a second driver no A3.
   */
  private void writeDrivers() throws IOException {
    String driver = Files.readString(Path.of(DRIVER));
    String edge =
        driver.replace(
            "ImageableArea A4/A4: \"0 0 595 842\"", "ImageableArea A4/A4: \"17 17 578 825\"");
    String exact = edge.replace("518 727", "516 729");
    assertThat(edge).isNotEqualTo(driver).isNotEqualTo(exact);
    Files.writeString(folder.resolve("driver.ppd"), exact);
    String small = exact.replaceAll("(?m)^\\*\\w+ A3/A3: .*\\R", "");
    assertThat(small).isNotEqualTo(exact);
    Files.writeString(folder.resolve("small.ppd"), small);
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }

  /** What lets commands find this server. */
  Map<String, String> environment() {
    return Map.of("CUPS_SERVER", in("socket"), "CUPS_SERVERROOT", in("root"), "LC_ALL", "C");
  }

  /** The file that a job of this title comes to, once the job is done. */
  Path printed(String title) {
    until("all jobs are done", () -> run("lpstat", "-o").isEmpty());
    Path file = found(title);
    printed.add(file);
    return file;
  }

  private static Path found(String title) {
    try (Stream<Path> files = Files.list(PRINTED)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(title))
          .findFirst()
          .orElseThrow(() -> new AssertionError("nothing was printed as " + title));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Runs a command of the print system, and gives what it says. */
  String run(String... words) throws IOException, InterruptedException {
    Process process = start(List.of(words));
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  private Process start(List<String> words) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().putAll(environment());
    return builder.start();
  }

  /** The PDF printer works for root alone. */
  private static List<String> asRoot(String... words) {
    List<String> command = new ArrayList<>(List.of(words));
    if (!"root".equals(System.getProperty("user.name"))) {
      command.addAll(0, List.of("sudo", "-n"));
    }
    return command;
  }

  private static void until(String what, Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("not within 60 s: " + what, e);
    }
  }

  void stop() throws IOException, InterruptedException {
    for (Path file : printed) {
      Files.delete(file);
    }
    if (!hadFolder) {
      Files.deleteIfExists(PRINTED);
    }
    start(asRoot("kill", String.valueOf(server.pid()))).waitFor();
    server.waitFor();
    assertThat(start(asRoot("rm", "-rf", folder.toString())).waitFor()).isZero();
  }
}
