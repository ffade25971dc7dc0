package org.goalsheet.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalsheet.text.Encoding.Decoded;

/** Tells in which encoding a web page is: some name a wrong one, or hold a few wrong characters. */
final class WebEncoding {
  private static final int BEGINNING = 4096;
  private static final Pattern NAMED = Pattern.compile("charset\\s*=\\s*[\"']?([\\w-]+)");

  private WebEncoding() {}

  static String text(byte[] bytes) {
    return Encoding.decode(bytes)
        .map(Decoded::text)
        .orElseGet(() -> new String(bytes, named(bytes).orElse(Encoding.GB18030)));
  }

  private static Optional<Charset> named(byte[] bytes) {
    int length = Math.min(bytes.length, BEGINNING);
    Matcher name = NAMED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return name.find() ? charset(name.group(1)) : Optional.empty();
  }

  /** The national encoding holds its older, smaller ones. */
  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean old =
          charset.equals(Charset.forName("GB2312")) || charset.equals(Charset.forName("GBK"));
      return Optional.of(old ? Encoding.GB18030 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
