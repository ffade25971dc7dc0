package org.goalsheet.excel;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import org.goalsheet.message.Refused;
import org.goalsheet.ooxml.PartReader;

/**
 * Walks an XML part of a workbook. Elements go by their local names: those of strict files differ
 * in the namespace only.
 */
final class PartXml implements AutoCloseable {
  private final PartReader reader;
  private int event = XMLStreamConstants.START_DOCUMENT;

  PartXml(PartReader reader) {
    this.reader = reader;
  }

  /** Steps to where the next element begins or one ends; false at the end of the part. */
  boolean next() throws Refused {
    do {
      event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
        return true;
      }
    } while (event != XMLStreamConstants.END_DOCUMENT);
    return false;
  }

  /** Whether an element of this name begins here. */
  boolean begins(String name) {
    return event == XMLStreamConstants.START_ELEMENT && reader.name().equals(name);
  }

  /** Whether an element of this name ends here. */
  boolean ends(String name) {
    return event == XMLStreamConstants.END_ELEMENT && reader.name().equals(name);
  }

  /** An attribute of the element that begins here; empty where it has none of this name. */
  String attribute(String name) {
    return reader.attributeOfAnyKind(name);
  }

  /** The text in the element that begins here, up to its end. */
  String text() throws Refused {
    int parent = reader.depth();
    StringBuilder text = new StringBuilder();
    while (reader.depth() >= parent) {
      event = reader.next();
      if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        reader.appendTextTo(text);
      }
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
