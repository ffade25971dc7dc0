package org.goalsheet.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the web pages out of a file that holds them as a letter holds its enclosures. */
final class WebArchive {
  /** Where the letter says how its parts are set off. */
  private static final int BEGINNING = 4096;

  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)\\bboundary\\s*=\\s*(?:\"([^\"\\r\\n]+)\"|([^\\s;\"]+))");

  private static final Pattern END_OF_HEADERS = Pattern.compile("\\r?\\n\\r?\\n");
  private static final Pattern PAGE = header("content-type", "text/html");
  private static final Pattern QUOTED = header("content-transfer-encoding", "quoted-printable");
  private static final Pattern BASE64 = header("content-transfer-encoding", "base64");

  /** Where Word puts what stands above and below every page of paper. */
  private static final Pattern MARGINS = header("content-location", "\\S*header\\.html?");

  private WebArchive() {}

  private static Pattern header(String name, String value) {
    return Pattern.compile("(?im)^" + name + "\\s*:\\s*" + value + "\\b");
  }

  /** The pages in their order; a part that cannot be decoded is left out. */
  static List<byte[]> pages(byte[] file) {
    String letter = new String(file, StandardCharsets.ISO_8859_1);
    Matcher boundary = BOUNDARY.matcher(letter.substring(0, Math.min(BEGINNING, file.length)));
    String border =
        boundary.find()
            ? "\n--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1))
            : "";
    List<byte[]> pages = new ArrayList<>();
    int from = 0;
    while (from < letter.length()) {
      int end = border.isEmpty() ? -1 : letter.indexOf(border, from);
      addPage(letter.substring(from, end < 0 ? letter.length() : end).stripLeading(), pages);
      from = end < 0 ? letter.length() : end + border.length();
    }
    return pages;
  }

  private static void addPage(String part, List<byte[]> pages) {
    Matcher end = END_OF_HEADERS.matcher(part);
    if (!end.find()) {
      return;
    }
    String headers = part.substring(0, end.start());
    if (PAGE.matcher(headers).find() && !MARGINS.matcher(headers).find()) {
      pages.add(decoded(headers, part.substring(end.end())));
    }
  }

  private static byte[] decoded(String headers, String body) {
    if (QUOTED.matcher(headers).find()) {
      return unquoted(body);
    }
    if (BASE64.matcher(headers).find()) {
      return unpacked(body);
    }
    return body.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] unpacked(String body) {
    try {
      return Base64.getMimeDecoder().decode(body.strip());
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  /** A = stands before two hexadecimal digits, or before a line break that is not meant. */
  private static byte[] unquoted(String body) {
    byte[] bytes = new byte[body.length()];
    int length = 0;
    int at = 0;
    while (at < body.length()) {
      char character = body.charAt(at++);
      if (character == '=' && body.startsWith("\r\n", at)) {
        at += 2;
      } else if (character == '=' && body.startsWith("\n", at)) {
        at++;
      } else if (character == '=' && isHex(body, at) && isHex(body, at + 1)) {
        bytes[length++] = (byte) Integer.parseInt(body.substring(at, at + 2), 16);
        at += 2;
      } else {
        bytes[length++] = (byte) character;
      }
    }
    return Arrays.copyOf(bytes, length);
  }

  private static boolean isHex(String text, int at) {
    return at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
  }
}
