package org.goalsheet.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.goalsheet.message.Refused;
import org.goalsheet.ooxml.PartsFile.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
  private static final PartLimits LIMITS = new PartLimits(20_000, 30_000, 9_000, 3, 5, 10);

  private static final Refusals REFUSALS =
      new Refusals(
          "word.toolarge", "word.damaged", "word.unsafe", "word.truncated", "word.foreign");

  private static final String TOO_LARGE = "过大";

  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsReadBackTheSame() throws IOException, Refused {
    String text = "绩效 & <目标> \"𠮷\" '≥' ]]>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PartsZip zip = new PartsZip(bytes)) {
      zip.next("a/名.xml").raw("<a b=\"").escaped(text).raw("\">").escaped(text).raw("</a>");
      zip.next("b.xml").raw("<n>").number(-7).raw(" ").length(2.345).raw("</n>");
    }
    Files.write(folder.resolve("a.zip"), bytes.toByteArray());

    try (PartsFile parts = new PartsFile(folder.resolve("a.zip"), budget());
        PartReader first = new PartReader(parts.open("A/名.xml"), budget());
        PartReader second = new PartReader(parts.open("/b.xml"), budget())) {
      first.next();
      assertThat(first.attribute("b")).isEqualTo(text);
      assertThat(text(first)).isEqualTo(text);
      assertThat(text(second)).isEqualTo("-7 2.35");
    }
  }

  @Test
  void aPartLeadsToAnotherWhereverItStands() throws IOException, Refused {
    String list =
        "<Relationships><Relationship Id='1' Type='t/styles' Target='Styles.xml'/>"
            + "<Relationship Id='2' Type='u' Target='../docProps/./core.xml'/>"
            + "<Relationship Id='3' Type='v' Target='/top.xml'/></Relationships>";
    List<Relation> relations = new ArrayList<>();

    try (PartsFile parts = new PartsFile(zip("xl/_rels/workbook.xml.rels", list), budget())) {
      parts.relations("xl/workbook.xml", relations::add);
    }

    assertThat(relations)
        .containsExactly(
            new Relation("1", "t/styles", "xl/styles.xml"),
            new Relation("2", "u", "docprops/core.xml"),
            new Relation("3", "v", "top.xml"));
  }

  @ParameterizedTest
  @CsvSource({
    "<a>, 已损坏",
    "<!DOCTYPE a><a/>, DOCTYPE",
    "<a><a><a><a><a><a/></a></a></a></a></a>, 过大",
    "<a><b c='' d=''/><e f='' g=''/><h i='' j='' k=''/></a>, 过大"
  })
  void refusesWithASentenceOfItsOwn(String xml, String saying) throws IOException {
    refuses(zip("a.xml", xml), saying);
  }

  @Test
  void refusesWhatUnfoldsToTooMuchByItselfOrTogether() throws IOException {
    refuses(zip("a.xml", "<a>" + "<b/>".repeat(5_000) + "</a>"), TOO_LARGE);
    refuses(zip("a.xml", "<a b='" + "x".repeat(19_000) + "'/>"), TOO_LARGE);

    Path both = zip("a.xml", "<a>" + "<b/>".repeat(4_000) + "</a>");
    PartBudget budget = budget();
    assertThatThrownBy(
            () -> {
              readAll(both, budget);
              readAll(both, budget);
            })
        .isInstanceOf(Refused.class)
        .hasMessageContaining(TOO_LARGE);
  }

  /** The parser's own limit for them is lower. */
  @Test
  void aLongAttributeIsNotDamaged() throws IOException, Refused {
    Path file = zip("a.xml", "<a b='" + "x".repeat(600_000) + "'/>");

    readAll(
        file, new PartBudget("甲", new PartLimits(1 << 20, 1 << 20, 1 << 20, 1, 1, 9), REFUSALS));
  }

  @Test
  void refusesManyPartsNoneAndWhatIsNoZip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PartsZip zip = new PartsZip(bytes)) {
      for (int i = 0; i < 4; i++) {
        zip.next(i + ".xml");
      }
    }
    refuses(Files.write(folder.resolve("many.zip"), bytes.toByteArray()), TOO_LARGE);
    refuses(zip("b.xml", "<b/>"), "没有 Word 文档");
    refuses(Files.writeString(folder.resolve("text"), "PK"), "不完整");
  }

  @Test
  void refusesAPartWithAWrongChecksum() throws IOException, Refused {
    byte[] zip = Files.readAllBytes(zip("a.xml", "<a/>"));
    Path whole = Files.write(folder.resolve("whole.zip"), zip);
    readAll(whole, budget());
    // The sum stands 16 bytes behind the beginning of the entry in the directory.
    String directory = new String(zip, StandardCharsets.ISO_8859_1);
    zip[directory.lastIndexOf("PK\u0001\u0002") + 16] ^= 1;

    refuses(Files.write(folder.resolve("wrong.zip"), zip), "已损坏");
  }

  private Path zip(String part, String xml) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PartsZip zip = new PartsZip(bytes)) {
      zip.next(part).raw(xml);
    }
    return Files.write(folder.resolve("a.zip"), bytes.toByteArray());
  }

  private static PartBudget budget() {
    return new PartBudget("甲", LIMITS, REFUSALS);
  }

  private static void refuses(Path file, String saying) {
    assertThatThrownBy(() -> readAll(file, budget()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(saying)
        .hasMessageContaining("甲");
  }

  private static void readAll(Path file, PartBudget budget) throws Refused, IOException {
    try (PartsFile parts = new PartsFile(file, budget);
        PartReader xml = new PartReader(parts.open("a.xml"), budget)) {
      while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
        // Only whether it can be read.
      }
    }
  }

  private static String text(PartReader xml) throws Refused {
    StringBuilder text = new StringBuilder();
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event == XMLStreamConstants.CHARACTERS) {
        xml.appendTextTo(text);
      }
    }
    return text.toString();
  }
}
