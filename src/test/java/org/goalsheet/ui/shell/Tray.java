package org.goalsheet.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.print.PaperSize;
import org.goalsheet.print.PrintJob;
import org.goalsheet.print.PrintOrder;
import org.goalsheet.print.PrintSystem;
import org.goalsheet.print.Printer;

/** Takes what is printed, in place of printers. */
final class Tray implements PrintSystem {
  final List<PrintOrder> orders = new ArrayList<>();
  final List<String> papers = new ArrayList<>();
  final List<Printer> printers;
  final Map<String, Set<PaperSize>> lacking = new HashMap<>();
  boolean hasDialog;
  boolean jammed;
  boolean givesUp;

  Tray(Printer... printers) {
    this.printers = new ArrayList<>(List.of(printers));
  }

  @Override
  public List<Printer> printers() {
    return List.copyOf(printers);
  }

  @Override
  public Set<PaperSize> lacking(String printer) {
    return lacking.getOrDefault(printer, Set.of());
  }

  @Override
  public boolean hasDialog() {
    return hasDialog;
  }

  @Override
  public boolean print(PrintJob job) throws Refused {
    if (jammed) {
      throw new Refused(Message.of("print.failed", job.order().printer()));
    }
    orders.add(job.order());
    try (PDDocument pdf = Loader.loadPDF(job.pdf().toFile())) {
      papers.add(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return !givesUp;
  }
}
