package org.goalsheet.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.goalsheet.NeedsOffice;
import org.goalsheet.Office;
import org.goalsheet.Tianjin;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.Page;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.grid.Slots;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What another office program makes of the files, on paper. */
@Tag("office")
@ExtendWith(NeedsOffice.class)
class OfficeTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void everyCellStandsOnPaperInItsPlace() throws IOException, InterruptedException {
    List<Sheet> sheets = new ArrayList<>(Tianjin.sheets());
    sheets.add(overPages(sheets.get(0)));
    Publication publication =
        Tianjin.form().publish(Booklet.of("tianjin-2025", 2025, sheets)).withCover("某某单位");

    PrintedText text = printed(publication);

    assertThat(text.takePage(1)).isEqualTo("2025年项目支出绩效目标表某某单位");
    assertThat(text.takePage(2).replaceAll("\\.{3,}\\d", "|"))
        .isEqualTo("目录" + String.join("|", headings(publication)) + "|");
    for (Leaf leaf : publication.leaves()) {
      assertThat(cells(text, leaf, publication.page())).isEqualTo(cells(leaf));
    }
    assertThat(text.rest()).isEmpty();
  }

  /** More rows than a page holds under one first level, many lines, and signs of all kinds. */
  private static Sheet overPages(Sheet like) {
    Indicator row = like.indicators().get(0);
    List<Indicator> rows =
        IntStream.range(0, 60)
            .mapToObj(i -> row.withId("r" + i).with(Field.INDICATOR_NAME, "第" + i + "个“系统”的数量"))
            .map(each -> each.with(Field.VALUE, "≥99.9%<&>±1‰…—"))
            .toList();
    return like.with(Field.NAME, "跨页的项目")
        .with(Field.GOAL, "一、保障系统正常运转。\n二、提升服务水平。\n".repeat(12).strip())
        .withIndicators(rows);
  }

  private static List<String> headings(Publication publication) {
    return publication.leaves().stream().map(leaf -> dense(leaf.heading())).toList();
  }

  private static List<String> cells(Leaf leaf) {
    List<String> cells = new ArrayList<>(List.of(dense(leaf.heading())));
    new Slots(leaf.grid()).placed().forEach(cell -> cells.add(dense(cell.cell().text())));
    return cells;
  }

  /** Row by row, so that the topmost characters left between a cell's edges are its own. */
  private static List<String> cells(PrintedText text, Leaf leaf, Page page) {
    List<String> cells = new ArrayList<>();
    cells.add(text.take(dense(leaf.heading()).length(), 0, Double.MAX_VALUE));
    Grid grid = leaf.grid();
    int[] edges = TableWriter.edges(grid, Twips.ofMillimetres(page.textWidth()));
    int left = Twips.ofMillimetres(page.left());
    for (Placed cell : new Slots(grid).placed()) {
      double from = Twips.toPoints(left + edges[cell.column()]);
      double to = Twips.toPoints(left + edges[cell.endColumn()]);
      cells.add(text.take(dense(cell.cell().text()).length(), from, to));
    }
    return cells;
  }

  private static String dense(String text) {
    return text.replaceAll("\\s", "");
  }

  private PrintedText printed(Publication publication) throws IOException, InterruptedException {
    Path word = Files.write(folder.resolve("booklet.docx"), Docx.written(publication));
    new Office(folder).print(word);
    Page page = publication.page();
    int bottom = Twips.ofMillimetres(page.top() + page.textHeight());
    return PrintedText.of(folder.resolve("booklet.pdf"), Twips.toPoints(bottom));
  }
}
