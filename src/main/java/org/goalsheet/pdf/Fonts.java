package org.goalsheet.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** What the names of fonts for simplified Chinese hold, in small letters; the best first. */
  private static final List<String> SIMPLIFIED = List.of("sc-regular", "sc-");

  private final FontFiles files;
  private final Map<Path, Optional<BaseFont>> loaded = new HashMap<>();
  private final Map<Family, FontChain> chinese = new HashMap<>();
  private final Map<TypeStyle, Face> faces = new HashMap<>();
  private boolean missing;

  Fonts(FontFiles files) {
    this.files = files;
  }

  /** The type for text of a style. */
  Face face(TypeStyle style) {
    return faces.computeIfAbsent(style, this::find);
  }

  private Face find(TypeStyle style) {
    FontChain fonts = chinese.computeIfAbsent(Family.of(style.eastAsia()), this::find);
    return new Face(latin(style.latin()), fonts, style.size(), style.bold());
  }

  /** What a person should know of the fonts that were asked for. */
  List<Message> notes() {
    return missing ? List.of(Message.of("pdf.fonts")) : List.of();
  }

  /** Makes the names that embedded fonts get in the next document depend on nothing else. */
  void nameBy(byte[] seed) {
    for (Optional<BaseFont> font : loaded.values()) {
      font.ifPresent(each -> each.setSecureRandom(random(seed)));
    }
  }

  private static SecureRandom random(byte[] seed) {
    try {
      // The kind whose numbers depend on nothing but the seed.
      SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
      random.setSeed(seed);
      return random;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private FontChain find(Family family) {
    Stream<Path> known = family.files().stream().flatMap(name -> files.find(name).stream());
    Stream<Path> others = Stream.of(files).map(FontFiles::chinese).flatMap(List::stream);
    Iterator<BaseFont> found =
        Stream.concat(known, others).flatMap(file -> load(file).stream()).limit(MOST).iterator();
    missing |= !found.hasNext();
    return new FontChain(found.hasNext() ? found.next() : notEmbedded(), found);
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
      int index = index(file);
      String name = index < 0 ? file.toString() : file + "," + index;
      // Not by OpenPDF's own store of fonts, which all threads of a program share for ever.
      return FontRights.letEmbedSubset(file, Math.max(0, index))
          ? Optional.of(
              BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, null, null))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // OpenPDF runs off the end of a damaged font in more ways than it has names for.
      return Optional.empty();
    }
  }

  /** Of the fonts in a collection, that for simplified Chinese; -1 for a single font. */
  private static int index(Path file) throws DocumentException, IOException {
    String path = file.toString();
    if (!path.toLowerCase(Locale.ROOT).endsWith(".ttc")) {
      return -1;
    }
    List<String> names =
        Stream.of(BaseFont.enumerateTTCNames(path))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();
    return SIMPLIFIED.stream()
        .flatMap(wanted -> names.stream().filter(name -> name.contains(wanted)))
        .findFirst()
        .map(names::indexOf)
        .orElse(0);
  }

  private static BaseFont notEmbedded() {
    try {
      return BaseFont.createFont(NOT_EMBEDDED, "UniGB-UCS2-H", BaseFont.NOT_EMBEDDED);
    } catch (DocumentException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
