package org.goalsheet.text;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.goalsheet.Shown;
import org.goalsheet.Tianjin;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.grid.RawDocument.Paragraph;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WebPageReaderTest {
  private static final Charset GB18030 = Charset.forName("GB18030");

  @TempDir private Path folder;

  @Test
  void thePublishedTables() throws Exception {
    RawDocument document = read(page());

    assertThat(Shown.tables(document))
        .isEqualTo(
            Tianjin.publication().leaves().stream().map(leaf -> Shown.cells(leaf.grid())).toList());
    assertThat(Tianjin.form().read(document, new Ids()).sheets())
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(".*\\bid")
        .isEqualTo(Tianjin.sheets());
  }

  @Test
  void textAsABrowserShowsIt() throws Exception {
    RawDocument document =
        read(
            "<html><head><title>不显示</title><style>p{}</style></head><body>一、总体\n  情况&nbsp;"
                + "<p>见 <b>附</b>表<script>x</script><!-- 注 --><br>第二行</p>"
                + "<p><a href='#_Toc1'>1.目录里的一行</a></p><p>&nbsp;</p>"
                + "<div style='DISPLAY: none'>藏</div><div hidden>藏</div><div>100\nkm</div>");

    assertThat(document.blocks())
        .containsExactly(
            new Paragraph("一、总体情况"), new Paragraph("见 附表\n第二行"), new Paragraph("100 km"));
  }

  @Test
  void spansOfAllKinds() throws Exception {
    RawDocument document =
        read(
            "<table><caption>标题</caption><tr><th colspan=99>表头<tr><td rowspan=1000000000>甲<td>乙"
                + "<tr><td rowspan=0>丙<td rowspan=x colspan=-2>丁<tr style='display:none'><td>藏"
                + "<![if !supportMisalignedColumns]><tr height=0><td></td></tr><![endif]></table>");

    assertThat(document.blocks().get(0)).isEqualTo(new Paragraph("标题"));
    assertThat(Shown.tables(document).get(0))
        .containsExactly(List.of("表头 3×1"), List.of("甲 1×2", "乙"), List.of("丙", "丁"));
  }

  @Test
  void aTableThatOnlyFramesOthersAndOneWithinACell() throws Exception {
    RawDocument document =
        read(
            "<table><tr><td>&nbsp;</td><td>标题<table><tr><td>甲<td>前<table><tr><td>1<td>2<tr><td>3"
                + "</table>后</table></td></tr></table>");

    assertThat(document.blocks().get(0)).isEqualTo(new Paragraph("标题"));
    assertThat(Shown.tables(document).get(0)).containsExactly(List.of("甲", "前\n1\t2\n3\n后"));
  }

  @Test
  void anyEncodingThatIsUsedInChina() throws Exception {
    String named = "<html><meta charset=%s><table><tr><td>绩效";
    for (Charset charset : List.of(UTF_8, GB18030)) {
      assertThat(text(named.formatted(charset.name()).getBytes(charset))).isEqualTo("绩效");
    }
    assertThat(text(named.formatted("utf-8").getBytes(GB18030))).isEqualTo("绩效");
    assertThat(text(("\uFEFF" + named.formatted("unicode")).getBytes(UTF_16LE))).isEqualTo("绩效");
  }

  @Test
  void thePagesOfAnArchive() throws Exception {
    String archive =
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary="--=_b"

        这份文件是单个文件网页。
        ----=_b
        Content-Location: file:///C:/1/表.htm
        Content-Transfer-Encoding: quoted-printable
        Content-Type: text/html; charset="gb2312"

        <p class=3Dx>=BC=A8=D0=
        =A7</p>
        ----=_b
        Content-Location: file:///C:/1/header.htm
        Content-Type: text/html

        <p>第 1 页</p>
        ----=_b
        Content-Type: image/png
        Content-Transfer-Encoding: base64

        aGFoYQ==
        ----=_b
        Content-Type: text/html
        Content-Transfer-Encoding: base64

        PHRhYmxlPjx0cj48dGQ+57up5pWIPHRyPjwvdGFibGU+
        ----=_b
        Content-Type: text/html

        <table><tr><td>甲</table>
        ----=_b--
        """;
    for (String lines : List.of(archive, archive.replace("\n", "\r\n"))) {
      RawDocument document =
          new WebPageReader().readArchive(Files.writeString(folder.resolve("a.mht"), lines));

      assertThat(Shown.paragraphs(document)).containsExactly("绩效");
      assertThat(Shown.tables(document))
          .containsExactly(List.of(List.of("绩效"), List.of()), List.of(List.of("甲")));
    }
  }

  @Test
  void aWrongByteDoesNotSpoilTheRest() throws Exception {
    byte[] bytes = "<meta charset=utf-8><table><tr><td>绩效x".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;

    assertThat(text(bytes)).isEqualTo("绩效\uFFFD");
  }

  @Test
  @Timeout(60)
  void pagesThatAreMadeToFillTheMemory() throws Exception {
    refuses("<p>".repeat(1_100_000), "太多");
    refuses("<table><tr><td>x<td>".repeat(20), "太多");
    refuses("<table><tr>" + "<td rowspan=9999 colspan=1000>x".repeat(300) + "<tr>".repeat(9), "太多");
    assertThat(read("<div>".repeat(100_000) + "底").blocks()).hasSize(1);
  }

  @Test
  void aPageThatTakesTooLong() throws Exception {
    Path file = Files.writeString(folder.resolve("slow.html"), page());

    assertThatThrownBy(() -> new WebPageReader(Duration.ZERO).read(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("太多");
  }

  @Test
  void aFileThatIsLongerThanIsSafe() throws Exception {
    Path file = folder.resolve("long.html");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(33L << 20);
    }

    assertThatThrownBy(() -> new WebPageReader().read(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("最多能读 32 MB");
  }

  /** The published tables as a plain web page. */
  private static String page() {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html><body>\n");
    Tianjin.publication()
        .leaves()
        .forEach(
            leaf -> {
              page.append("<h2>").append(leaf.heading()).append("</h2>\n<table border=1>\n");
              leaf.grid().rows().forEach(row -> page.append(row(row)));
              page.append("</table>\n");
            });
    return page.append("</body></html>").toString();
  }

  private static String row(List<Cell> cells) {
    StringBuilder row = new StringBuilder("<tr>\n");
    for (Cell cell : cells) {
      String text = cell.text().replace("<", "&lt;").replace("\n", "</p><p>");
      row.append("  <td colspan=%d rowspan=%d><p>".formatted(cell.colSpan(), cell.rowSpan()));
      row.append(text).append("</p></td>\n");
    }
    return row.append("</tr>\n").toString();
  }

  private void refuses(String page, String saying) {
    assertThatThrownBy(() -> read(page))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(saying)
        .hasMessageContaining("page.html");
  }

  private String text(byte[] page) throws IOException, Refused {
    return Shown.tables(read(page)).get(0).get(0).get(0);
  }

  private RawDocument read(String page) throws IOException, Refused {
    return read(page.getBytes(UTF_8));
  }

  private RawDocument read(byte[] page) throws IOException, Refused {
    return new WebPageReader().read(Files.write(folder.resolve("page.html"), page));
  }
}
