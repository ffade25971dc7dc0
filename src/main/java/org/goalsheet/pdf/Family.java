package org.goalsheet.pdf;

import java.util.List;
import java.util.stream.Stream;

/**
 * The kinds of Chinese type, each with the files that have it: those of Windows and WPS, of macOS,
 * and free ones that Linux brings, the likest first.
 */
enum Family {
  SONG("simsun.ttc", "stsong.ttf", "songti.ttc", "fzssjw.ttf"),
  FANG("simfang.ttf", "stfangso.ttf", "stfangsong.ttf", "fzfsjw.ttf", "fandolfang-regular.otf"),
  KAI("simkai.ttf", "stkaiti.ttf", "kaiti.ttc", "fzktjw.ttf", "fandolkai-regular.otf", "ukai.ttc"),
  HEI("simhei.ttf", "msyh.ttc", "stheiti light.ttc", "pingfang.ttc", "fzhtjw.ttf");

  private static final List<String> FREE_SERIF =
      List.of(
          "notoserifcjk-regular.ttc",
          "notoserifcjksc-regular.otf",
          "sourcehanserifsc-regular.otf",
          "sourcehanserif-regular.ttc",
          "uming.ttc");

  private static final List<String> FREE_SANS =
      List.of(
          "notosanscjk-regular.ttc",
          "notosanscjksc-regular.otf",
          "sourcehansanssc-regular.otf",
          "sourcehansans-regular.ttc",
          "wqy-microhei.ttc",
          "wqy-zenhei.ttc",
          "droidsansfallbackfull.ttf");

  /** With characters that most others lack, as names have them. */
  private static final List<String> RARE = List.of("simsunb.ttf", "simsunextg.ttf");

  private final List<String> own;

  Family(String... own) {
    this.own = List.of(own);
  }

  /** The kind that the name of a font says: 仿宋_GB2312 is 仿宋. */
  static Family of(String font) {
    if (font.contains("仿宋")) {
      return FANG;
    } else if (font.contains("楷")) {
      return KAI;
    }
    return font.contains("黑") ? HEI : SONG;
  }

  /** The files to look for, the likest first; any Chinese type is better than none. */
  List<String> files() {
    List<String> free = this == HEI ? FREE_SANS : FREE_SERIF;
    List<String> other = this == HEI ? FREE_SERIF : FREE_SANS;
    return Stream.of(own, free, other, SONG.own, HEI.own, RARE)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }
}
