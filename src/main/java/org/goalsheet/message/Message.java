package org.goalsheet.message;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence for people: a key of {@code messages.properties} and what is put into it.
 *
 * @param key an existing key
 * @param args the texts for {0}, {1} … in their order
 */
public record Message(String key, List<String> args) {
  public Message {
    args = List.copyOf(args);
  }

  /** Numbers are put in as they print in Java: no grouping, so that 1058.00 stays 1058.00. */
  public static Message of(String key, Object... args) {
    String[] texts = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      texts[i] = String.valueOf(args[i]);
    }
    return new Message(key, List.of(texts));
  }

  /** The Chinese sentence of a key without arguments, or with them. */
  public static String text(String key, Object... args) {
    return of(key, args).text();
  }

  /** The Chinese sentence. */
  public String text() {
    return new MessageFormat(Bundle.CHINESE.getString(key), Locale.CHINA).format(args.toArray());
  }

  @Override
  public String toString() {
    return text();
  }

  private static final class Bundle {
    static final ResourceBundle CHINESE =
        ResourceBundle.getBundle("org.goalsheet.messages", Locale.ROOT);
  }
}
