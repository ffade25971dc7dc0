package org.goalsheet.word;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.TypeStyle;
import org.goalsheet.grid.Typesetting;
import org.goalsheet.ooxml.Markup;

/**
 * The fonts of the document, with what else they are called: 仿宋_GB2312 is not on a new Windows, and
 * Word finds 仿宋 by the other name.
 */
final class FontTable {
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "宋体", "SimSun",
          "黑体", "SimHei",
          "仿宋", "FangSong",
          "楷体", "KaiTi",
          "仿宋_GB2312", "仿宋",
          "楷体_GB2312", "楷体");

  private final Set<String> chinese = new TreeSet<>();
  private final Set<String> latin = new TreeSet<>();

  FontTable(Publication publication) {
    Stream.concat(
            Stream.of(publication.heading(), Typesetting.ENTRY, Typesetting.PAGE_NUMBER),
            publication.styles().values().stream())
        .forEach(this::add);
    latin.removeAll(chinese);
  }

  void write(Markup out) throws IOException {
    out.raw("<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
    for (String name : chinese) {
      // Character set 86 hexadecimal is simplified Chinese.
      write(out, name, "86");
    }
    for (String name : latin) {
      write(out, name, "00");
    }
    out.raw("</w:fonts>");
  }

  private void add(TypeStyle style) {
    chinese.add(style.eastAsia());
    latin.add(style.latin());
  }

  private static void write(Markup out, String name, String characterSet) throws IOException {
    out.raw("<w:font w:name=\"").escaped(name).raw("\">");
    String other = OTHER_NAMES.get(name);
    if (other != null) {
      out.raw("<w:altName w:val=\"").escaped(other).raw("\"/>");
    }
    out.raw("<w:charset w:val=\"").raw(characterSet).raw("\"/><w:family w:val=\"auto\"/>");
    out.raw("<w:pitch w:val=\"variable\"/></w:font>");
  }
}
