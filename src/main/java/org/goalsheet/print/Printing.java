package org.goalsheet.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goalsheet.grid.Page;
import org.goalsheet.grid.Publication;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.pdf.PdfWriter;

/** Prints publications: their PDF, so that paper shows what the preview shows. */
public final class Printing {
  private final PrintSystem system;

  public Printing(PrintSystem system) {
    this.system = system;
  }

  /**
   * The printers that there are now.
   *
   * @throws Refused when the print system does not answer
   */
  public List<Printer> printers() throws Refused {
    return system.printers();
  }

  /**
   * The {@linkplain PaperSize#USUAL usual papers} that a printer says it does not take; none where
   * it says nothing.
   *
   * @throws Refused when the print system does not answer
   */
  public Set<PaperSize> lacking(String printer) throws Refused {
    return system.lacking(printer);
  }

  /** Whether an order can have the print system ask first. */
  public boolean hasDialog() {
    return system.hasDialog();
  }

  /**
   * Prints.
   *
   * @return what a person should know of the pages; empty when the person was asked and gave up
   * @throws Refused when a page is not there, or the pages were not taken
   */
  public Optional<List<Message>> print(Publication publication, PrintOrder order) throws Refused {
    List<Message> notes = new ArrayList<>();
    try {
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      notes.addAll(new PdfWriter().write(publication, pdf));
      byte[] ordered = Pages.ordered(pdf.toByteArray(), publication.page(), order);
      return send(publication, ordered, order) ? Optional.of(notes) : Optional.empty();
    } catch (IOException e) {
      throw new Refused(Message.of("print.file"), e);
    }
  }

  private boolean send(Publication publication, byte[] pdf, PrintOrder order)
      throws IOException, Refused {
    // Only its owner can read such a file.
    Path file = Files.createTempFile("goalsheet", ".pdf");
    try {
      Files.write(file, pdf);
      Page page = publication.page();
      boolean upright = page.height() >= page.width();
      return system.print(new PrintJob(publication.title(), file, upright, order));
    } finally {
      Files.delete(file);
    }
  }
}
