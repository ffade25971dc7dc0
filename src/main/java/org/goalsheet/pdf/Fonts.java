package org.goalsheet.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.goalsheet.grid.TypeStyle;
import org.goalsheet.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fonts that styles ask for, or what is likest to them on this computer, each once. For
 * one thread at a time.
 */
final class Fonts {
  /** As many as rare characters may need. */
  private static final int MOST = 4;

  private static final Map<String, List<String>> LATIN =
      Map.of(
          "Times New Roman",
          List.of("times.ttf", "times new roman.ttf", "liberationserif-regular.ttf"),
          "Arial",
          List.of("arial.ttf", "liberationsans-regular.ttf"));

  /** Said to be on every reader that shows Chinese; it is not put into the file. */
  private static final String NOT_EMBEDDED = "STSong-Light";

  private static final String SIMPLIFIED = " sc";

  private final FontFiles files;
  private final Map<Path, Optional<BaseFont>> loaded = new HashMap<>();
  private final Map<Family, List<BaseFont>> chinese = new HashMap<>();
  private final Map<TypeStyle, Face> faces = new HashMap<>();

  Fonts(FontFiles files) {
    this.files = files;
  }

  /** The type for text of a style. */
  Face face(TypeStyle style) {
    return faces.computeIfAbsent(style, this::find);
  }

  private Face find(TypeStyle style) {
    List<BaseFont> fonts = chinese.computeIfAbsent(Family.of(style.eastAsia()), this::find);
    return new Face(latin(style.latin()), fonts, style.size(), style.bold());
  }

  /** What a person should know of the fonts that were asked for. */
  List<Message> notes() {
    boolean embedded =
        chinese.values().stream().flatMap(List::stream).allMatch(BaseFont::isEmbedded);
    return embedded ? List.of() : List.of(Message.of("pdf.fonts"));
  }

  private List<BaseFont> find(Family family) {
    List<BaseFont> found = new ArrayList<>();
    for (String name : family.files()) {
      if (found.size() < MOST) {
        files.find(name).flatMap(this::load).ifPresent(found::add);
      }
    }
    return found.isEmpty() ? List.of(notEmbedded()) : found;
  }

  private @Nullable BaseFont latin(String font) {
    return LATIN.getOrDefault(font, List.of()).stream()
        .flatMap(name -> files.find(name).flatMap(this::load).stream())
        .findFirst()
        .orElse(null);
  }

  /** Empty for a font that is damaged, or whose licence forbids to put it into a file. */
  private Optional<BaseFont> load(Path file) {
    return loaded.computeIfAbsent(file, Fonts::open);
  }

  private static Optional<BaseFont> open(Path file) {
    try {
      return Optional.of(BaseFont.createFont(name(file), BaseFont.IDENTITY_H, BaseFont.EMBEDDED));
    } catch (DocumentException | IOException e) {
      return Optional.empty();
    }
  }

  /** Of the fonts in one file, that for simplified Chinese. */
  private static String name(Path file) throws DocumentException, IOException {
    String path = file.toString();
    if (!path.toLowerCase(Locale.ROOT).endsWith(".ttc")) {
      return path;
    }
    String[] names = BaseFont.enumerateTTCNames(path);
    for (int i = 0; i < names.length; i++) {
      if (names[i].toLowerCase(Locale.ROOT).endsWith(SIMPLIFIED)) {
        return path + "," + i;
      }
    }
    return path + ",0";
  }

  private static BaseFont notEmbedded() {
    try {
      return BaseFont.createFont(NOT_EMBEDDED, "UniGB-UCS2-H", BaseFont.NOT_EMBEDDED);
    } catch (DocumentException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
