package org.goalsheet.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goalsheet.grid.TypeStyle;
import org.goalsheet.message.Message;
import org.goalsheet.opentype.OpenType;
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
  private final Map<Path, Optional<Font>> loaded = new HashMap<>();
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

  private FontChain find(Family family) {
    Stream<Path> known = family.files().stream().flatMap(name -> files.find(name).stream());
    Stream<Path> others = Stream.of(files).map(FontFiles::chinese).flatMap(List::stream);
    Iterator<Font> found =
        Stream.concat(known, others).flatMap(file -> load(file).stream()).limit(MOST).iterator();
    missing |= !found.hasNext();
    return new FontChain(found.hasNext() ? found.next() : notEmbedded(), found);
  }

  private @Nullable Font latin(String font) {
    return LATIN.getOrDefault(font, List.of()).stream()
        .flatMap(name -> files.find(name).flatMap(this::load).stream())
        .findFirst()
        .orElse(null);
  }

  /** Empty for a font that is damaged, or whose licence forbids to put it into a file. */
  private Optional<Font> load(Path file) {
    return loaded.computeIfAbsent(file, Fonts::open);
  }

  private static Optional<Font> open(Path file) {
    try {
      OpenType font = OpenType.open(file, SIMPLIFIED);
      return font.letsEmbedSubset() ? Optional.of(new Font.Embedded(font)) : Optional.empty();
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static Font notEmbedded() {
    try {
      return new Font.Named(
          BaseFont.createFont(NOT_EMBEDDED, "UniGB-UCS2-H", BaseFont.NOT_EMBEDDED));
    } catch (DocumentException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
