package org.goalsheet.print;

import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.DialogOwner;
import javax.print.attribute.standard.DialogTypeSelection;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;

/**
 * Java's own way to printers that take no PDF, as those of Windows: PDFBox draws the pages with the
 * printer's resolution, in their actual size.
 */
final class DrawnPrinting implements PrintSystem {
  private final Supplier<List<PrintService>> services;
  private final Supplier<Optional<PrintService>> usual;

  DrawnPrinting() {
    this(
        () ->
            List.of(
                PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null)),
        () -> Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()));
  }

  /**
   * @param usual the one to take when nobody says which
   */
  DrawnPrinting(Supplier<List<PrintService>> services, Supplier<Optional<PrintService>> usual) {
    this.services = services;
    this.usual = usual;
  }

  @Override
  public List<Printer> printers() {
    String first = usual.get().map(PrintService::getName).orElse("");
    return services.get().stream()
        .map(PrintService::getName)
        .map(name -> new Printer(name, name.equals(first), false))
        .toList();
  }

  @Override
  public Set<PaperSize> lacking(String printer) throws Refused {
    List<MediaSize> sizes = sizes(service(printer));
    return PaperSize.USUAL.stream()
        .filter(paper -> !sizes.isEmpty() && sizes.stream().noneMatch(size -> isSize(size, paper)))
        .collect(Collectors.toSet());
  }

  /** Of the paper that a printer names; trays and rolls have none. */
  private static List<MediaSize> sizes(PrintService service) {
    Object media = service.getSupportedAttributeValues(Media.class, null, null);
    Stream<Media> named = media instanceof Media[] several ? Stream.of(several) : Stream.empty();
    return named
        .filter(MediaSizeName.class::isInstance)
        .map(name -> MediaSize.getMediaSizeForName((MediaSizeName) name))
        .filter(Objects::nonNull)
        .toList();
  }

  @Override
  public boolean hasDialog() {
    return true;
  }

  @Override
  public boolean print(PrintJob job) throws Refused {
    String printer = job.order().printer();
    PrintService service = service(printer);
    try (PDDocument document = Loader.loadPDF(job.pdf().toFile())) {
      PrinterJob sending = PrinterJob.getPrinterJob();
      sending.setPrintService(service);
      sending.setJobName(job.title());
      sending.setPageable(new PDFPageable(document));
      PrintRequestAttributeSet wanted = attributes(job);
      if (job.order().askFirst() && !sending.printDialog(wanted)) {
        return false;
      }
      sending.print(wanted);
      return true;
    } catch (PrinterAbortException e) {
      return false;
    } catch (PrinterException | IOException e) {
      throw new Refused(Message.of("print.failed", printer), e);
    }
  }

  private PrintService service(String name) throws Refused {
    return services.get().stream()
        .filter(service -> service.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new Refused(Message.of("print.gone", name)));
  }

  static PrintRequestAttributeSet attributes(PrintJob job) {
    PrintOrder order = job.order();
    PrintRequestAttributeSet wanted = new HashPrintRequestAttributeSet();
    wanted.add(new Copies(order.copies()));
    wanted.add(SheetCollate.COLLATED);
    wanted.add(sides(job));
    media(order.paper()).ifPresent(wanted::add);
    wanted.add(DialogTypeSelection.NATIVE);
    // Without an owner of its own toolkit it could open behind our window.
    wanted.add(new DialogOwner());
    return wanted;
  }

  /** Without a name of their own the pages themselves say how large the paper is. */
  private static Optional<MediaSizeName> media(PaperSize paper) {
    return Optional.ofNullable(
            MediaSize.findMedia((float) paper.width(), (float) paper.height(), MediaSize.MM))
        .filter(name -> isSize(MediaSize.getMediaSizeForName(name), paper));
  }

  private static boolean isSize(MediaSize found, PaperSize paper) {
    return paper.isAbout(found.getX(MediaSize.MM), found.getY(MediaSize.MM));
  }

  private static Sides sides(PrintJob job) {
    if (!job.order().twoSided()) {
      return Sides.ONE_SIDED;
    }
    return job.upright() ? Sides.TWO_SIDED_LONG_EDGE : Sides.TWO_SIDED_SHORT_EDGE;
  }
}
