package org.goalsheet.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.message.Refused;
import org.junit.jupiter.api.Test;

/** Files that python-docx made; see {@code clerk.py} beside them. */
class OtherClerkTest {
  @Test
  void aTableMergedAsTheOfficialOne() throws Exception {
    RawDocument document = read("clerk-merged.docx");

    assertThat(Docx.paragraphs(document)).containsExactly("1.图书购置绩效目标表");
    assertThat(Docx.cells(Docx.tables(document).get(0)))
        .containsExactly(
            List.of("900001虚构市图书馆 4×1", "单位：万元 3×1"),
            List.of("项目名称", "图书购置 6×1"),
            List.of("预算规模及资金用途 1×2", "预算数", "12.50", "其中：财政资金", "12.50", "其他资金", ""),
            List.of("采购图书 6×1"),
            List.of("绩效目标", "充实馆藏。\n方便读者。 6×1"),
            List.of("一级指标", "二级指标", "三级指标", "绩效指标描述 2×1", "指标值 2×1"),
            List.of("产出指标 1×2", "数量指标", "采购图书", "采购纸质图书 2×1", "≥3000册 2×1"),
            List.of("质量指标", "验收合格率", "验收合格的图书所占比例 2×1", "100% 2×1"),
            List.of("效益指标", "社会效益指标", "到馆人次", "全年到馆读者 2×1", "≥5万人次 2×1"));
  }

  @Test
  void aTableWithoutAnyMergedCell() throws Exception {
    RawDocument document = read("clerk-plain.docx");

    assertThat(Docx.paragraphs(document)).containsExactly("1.图书购置绩效目标表", "预算单位：虚构市图书馆");
    assertThat(Docx.cells(Docx.tables(document).get(0)))
        .containsExactly(
            List.of("项目 名称", "图书购置", "", "", ""),
            List.of("绩 效 目 标", "充实馆藏。", "", "", ""),
            List.of("一级\n指标", "二级指标", "三级指标", "绩效指标描述", "指标值"),
            List.of("产出指标", "数量指标", "采购图书", "采购纸质图书", "≥3000册"),
            List.of("", "质量指标", "验收合格率", "验收合格的图书所占比例", "100%"),
            List.of("效益指标", "社会效益指标", "到馆人次", "全年到馆读者", "≥5万人次"));
  }

  private static RawDocument read(String name) throws URISyntaxException, Refused {
    URL file = Objects.requireNonNull(OtherClerkTest.class.getResource("/word/" + name));
    return new WordReader().read(Path.of(file.toURI()));
  }
}
