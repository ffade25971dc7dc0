package org.goalsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines between the rows of a table on a page that another program printed, and its text. */
final class PrintedRows extends PDFTextStripper {
  /** A line from left to right. */
  private record Rule(double left, double right, double y) {}

  private final List<Rule> rules = new ArrayList<>();
  private final List<Rule> path = new ArrayList<>();
  private final List<TextPosition> characters = new ArrayList<>();
  private double x;
  private double y;

  private PrintedRows() {}

  static List<PrintedRows> of(Path file) throws IOException {
    List<PrintedRows> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PrintedRows rows = new PrintedRows();
        rows.setStartPage(page);
        rows.setEndPage(page);
        rows.getText(pdf);
        pages.add(rows);
      }
    }
    return pages;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    switch (operator.getName()) {
      case "m" -> move(number(operands, 0), number(operands, 1));
      case "l" -> draw(number(operands, 0), number(operands, 1));
      case "re" -> {
        move(number(operands, 0), number(operands, 1));
        draw(x + number(operands, 2), y);
        move(x, y + number(operands, 3));
        draw(x - number(operands, 2), y);
      }
      case "S" -> {
        rules.addAll(path);
        path.clear();
      }
      case "n", "f", "f*" -> path.clear();
      default -> {}
    }
    super.processOperator(operator, operands);
  }

  private static double number(List<COSBase> operands, int at) {
    return ((COSNumber) operands.get(at)).floatValue();
  }

  private void move(double toX, double toY) {
    x = toX;
    y = toY;
  }

  private void draw(double toX, double toY) {
    if (toY == y) {
      path.add(new Rule(Math.min(x, toX), Math.max(x, toX), y));
    }
    move(toX, toY);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    super.processTextPosition(text);
    characters.add(text);
  }

  /** From the highest line to the lowest. */
  double height() {
    return rules.stream().mapToDouble(Rule::y).max().orElseThrow()
        - rules.stream().mapToDouble(Rule::y).min().orElseThrow();
  }

  double width() {
    return rules.stream().mapToDouble(Rule::right).max().orElseThrow()
        - rules.stream().mapToDouble(Rule::left).min().orElseThrow();
  }

  /** What lines go through, or would if it were not cut off there. */
  String crossed() {
    StringBuilder crossed = new StringBuilder();
    characters.stream()
        .filter(text -> rules.stream().anyMatch(rule -> crosses(rule, text)))
        .forEach(text -> crossed.append(text.getUnicode()));
    return crossed.toString();
  }

  private static boolean crosses(Rule rule, TextPosition text) {
    double middle = text.getTextMatrix().getTranslateX() + text.getWidth() / 2;
    double base = text.getTextMatrix().getTranslateY();
    return rule.left() < middle
        && middle < rule.right()
        && base < rule.y()
        && rule.y() < base + text.getFontSizeInPt() * 0.7;
  }
}
