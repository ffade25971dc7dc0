package org.goalsheet.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.goalsheet.Shown;
import org.goalsheet.Tianjin;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.grid.Role;
import org.goalsheet.message.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

class WorkbookWriterTest {
  /** A row with one text alone would be read as a line outside the table. */
  private static final String BESIDE = "旁";

  @TempDir private Path folder;

  @Test
  void theTablesAreReadBackCellByCellWithTheirSpans() throws IOException, Refused {
    RawDocument document = read(bytes(Tianjin.publication()));

    assertThat(Shown.tables(document)).isEqualTo(PublishedSheet.cells());
    assertThat(Shown.paragraphs(document))
        .isEqualTo(Tianjin.publication().leaves().stream().map(Leaf::heading).toList());
    assertThat(document.notes()).isEmpty();
  }

  @Test
  void isPrintedOnePageWideOnThePaperOfTheForm() throws IOException, Refused {
    XSSFSheet sheet = opened(Tianjin.publication()).getSheetAt(0);

    assertThat(sheet.getFitToPage()).isTrue();
    assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
    assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
    assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
    assertThat(sheet.getMargin(PageMargin.TOP)).isBetween(1.45, 1.46);
    assertThat(sheet.getFooter().getCenter()).isEqualTo("— &P —");
    assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("7:7");
    assertThat(sheet.getColumnWidthInPixels(2) / sheet.getColumnWidthInPixels(3))
        .isBetween(1.25f, 1.35f);
  }

  @Test
  void linesStandAroundTheRuledPartOnly() throws IOException, Refused {
    XSSFSheet sheet = opened(Tianjin.publication()).getSheetAt(0);

    assertThat(sheet.getRow(1).getCell(0).getCellStyle().getBorderTop().getCode()).isZero();
    assertThat(sheet.getRow(2).getCell(6).getCellStyle().getBorderRight().getCode()).isOne();
    assertThat(sheet.getRow(7).getCell(0).getCellStyle().getFont().getFontName()).isEqualTo("宋体");
  }

  @Test
  void amountsAreNumbersWhereTheyAreShownAsTheyAreWritten() throws IOException, Refused {
    List<String> texts = List.of("1058.00", "0.5", "-3", "007", "1,058.00", "约 3", "1e3", "-0.0");
    Publication publication = publication(column(Role.AMOUNT, texts));

    XSSFSheet sheet = opened(publication).getSheetAt(0);

    assertThat(texts.subList(0, 3).stream().map(text -> type(sheet, texts.indexOf(text))))
        .containsOnly(CellType.NUMERIC);
    assertThat(texts.subList(3, 8).stream().map(text -> type(sheet, texts.indexOf(text))))
        .containsOnly(CellType.STRING);
    assertThat(texts(publication)).isEqualTo(texts);
  }

  private static CellType type(XSSFSheet sheet, int row) {
    return sheet.getRow(1 + row).getCell(0).getCellType();
  }

  @Test
  void textsStayTextsWhateverTheyBeginWith() throws IOException, Refused {
    List<String> texts = List.of("=1+2", "+86", "-", "@SUM(A1)", "12", "𠮷㎡≥“”①", "一\n二", " 三 ");
    Publication publication = publication(column(Role.VALUE, texts));

    assertThat(texts(publication)).isEqualTo(texts);
    XSSFCell cell = opened(publication).getSheetAt(0).getRow(1).getCell(0);
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
  }

  @Test
  void aTextHigherThanARowCanBeGoesOverSeveralThatPagesEndBetween() throws IOException, Refused {
    String text = "很长的话。".repeat(2000);
    Publication publication = publication(column(Role.TEXT, List.of("短", text, "末")));

    XSSFSheet sheet = opened(publication).getSheetAt(0);

    double height = 0;
    for (int row = 2; row < sheet.getLastRowNum(); row++) {
      assertThat(sheet.getRow(row).getHeightInPoints()).isLessThanOrEqualTo(50);
      height += sheet.getRow(row).getHeightInPoints();
    }
    assertThat(height).isGreaterThan(10_000 * 10.5 / 221 * 13);
    assertThat(sheet.getMergedRegions())
        .anyMatch(each -> each.getFirstRow() == 2 && each.getNumberOfCells() > 50);
    assertThat(texts(publication).equals(List.of("短", text, "末"))).isTrue();
  }

  @Test
  void aTextStandsOnThePageWhereItsCellBegins() throws IOException, Refused {
    assertThat(upright(10)).isEqualTo(VerticalAlignment.CENTER);
    assertThat(upright(60)).isEqualTo(VerticalAlignment.TOP);
  }

  /** How a first level over so many rows stands. */
  private static VerticalAlignment upright(int rows) throws IOException, Refused {
    List<List<Cell>> lines = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      lines.add(List.of(cell(BESIDE, Role.VALUE)));
    }
    lines.set(
        0, List.of(new Cell("产出指标", 1, rows, Role.CATEGORY, List.of()), cell(BESIDE, Role.VALUE)));
    XSSFSheet sheet = opened(publication(new Grid(List.of(1, 1), lines))).getSheetAt(0);
    return sheet.getRow(1).getCell(0).getCellStyle().getVerticalAlignment();
  }

  @Test
  void namesOfSheetsAreSuchAsExcelTakes() throws IOException, Refused {
    List<Leaf> leaves = new ArrayList<>();
    for (String name :
        List.of("1.甲[乙]:丙/丁", "'引'", "Ab", "aB", "", "𠮷".repeat(20), "长".repeat(40))) {
      leaves.add(new Leaf("题", name, "m", column(Role.TEXT, List.of("文"))));
    }

    XSSFWorkbook workbook = opened(publication(leaves));

    List<String> names = new ArrayList<>();
    workbook.forEach(sheet -> names.add(sheet.getSheetName()));
    assertThat(names)
        .containsExactly("1.甲_乙__丙_丁", "引", "Ab", "aB(2)", "(2)", "𠮷".repeat(15), "长".repeat(31));
  }

  @Test
  void refusesATextThatExcelWouldNotOpen() {
    Publication fits = publication(column(Role.TEXT, List.of("长".repeat(32_767))));
    Publication longer = publication(column(Role.TEXT, List.of("长".repeat(32_768))));

    assertThatCode(() -> bytes(fits)).doesNotThrowAnyException();
    assertThatThrownBy(() -> bytes(longer))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("32767");
  }

  @Test
  void sheetsAndTheirListAreAsTheSchemaAsks() throws Exception {
    Grid grid = column(Role.AMOUNT, List.of("1.00", "=1"));
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes(publication(grid))))) {
      for (PackagePart part : parts.getParts()) {
        String name = part.getPartName().getName();
        if (name.contains("docProps")) {
          continue;
        }
        try (InputStream in = part.getInputStream()) {
          if (name.contains("/worksheets/")) {
            assertIsValid(WorksheetDocument.Factory.parse(in));
          } else if (name.endsWith("/workbook.xml")) {
            assertIsValid(WorkbookDocument.Factory.parse(in));
          }
        }
      }
      assertThat(parts.getParts()).hasSizeGreaterThan(4);
    }
  }

  private static void assertIsValid(XmlObject part) {
    List<XmlError> errors = new ArrayList<>();
    part.validate(new XmlOptions().setErrorListener(errors));
    // Every program writes it; only the schema does not know it.
    errors.removeIf(error -> error.getMessage().contains("space@http://www.w3.org/XML"));
    assertThat(errors).isEmpty();
  }

  private static Grid column(Role role, List<String> texts) {
    return new Grid(
        List.of(1, 1),
        texts.stream().map(text -> List.of(cell(text, role), cell(BESIDE, Role.LABEL))).toList());
  }

  private static Cell cell(String text, Role role) {
    return new Cell(text, 1, 1, role, List.of());
  }

  private static Publication publication(Grid grid) {
    return publication(List.of(new Leaf("题", "1.题", "m", grid)));
  }

  private static Publication publication(List<Leaf> leaves) {
    Publication like = Tianjin.publication();
    return new Publication("册", like.page(), like.heading(), like.styles(), leaves);
  }

  private List<String> texts(Publication publication) throws IOException, Refused {
    return Shown.tables(read(bytes(publication))).stream()
        .flatMap(List::stream)
        .flatMap(List::stream)
        .map(text -> text.replaceAll(" \\d+×\\d+$", ""))
        .filter(text -> !text.equals(BESIDE))
        .toList();
  }

  private RawDocument read(byte[] bytes) throws IOException, Refused {
    return new WorkbookReader().read(Files.write(folder.resolve("a.xlsx"), bytes));
  }

  private static byte[] bytes(Publication publication) throws IOException, Refused {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WorkbookWriter().write(publication, out);
    return out.toByteArray();
  }

  private static XSSFWorkbook opened(Publication publication) throws IOException, Refused {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(publication)));
  }
}
