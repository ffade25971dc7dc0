package org.goalsheet.excel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalsheet.message.Refused;

/** Reads text that may be cut into pieces of different looks. */
final class RichText {
  /** How Excel writes a character that XML cannot hold. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private RichText() {}

  /** The text in the element of this name that begins here; how it is pronounced is left out. */
  static String read(PartXml xml, String name) throws Refused {
    StringBuilder text = new StringBuilder();
    boolean pronounced = false;
    while (xml.next() && !xml.ends(name)) {
      if (xml.begins("rPh")) {
        pronounced = true;
      } else if (xml.ends("rPh")) {
        pronounced = false;
      } else if (xml.begins("t")) {
        String piece = xml.text();
        text.append(pronounced ? "" : piece);
      }
    }
    return plain(text.toString());
  }

  /** A text without escapes; its lines parted by {@code \n}. */
  static String plain(String written) {
    String text =
        ESCAPED
            .matcher(written)
            .replaceAll(
                found -> {
                  char character = (char) Integer.parseInt(found.group(1), 16);
                  return character < ' ' && "\t\n\r".indexOf(character) < 0
                      ? ""
                      : Matcher.quoteReplacement(String.valueOf(character));
                });
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
