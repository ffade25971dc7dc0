package org.goalsheet.excel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.goalsheet.message.Refused;

/**
 * Walks an XML part of a workbook, in UTF-8. Elements go by their local names: those of strict
 * files differ in the namespace only. Nothing outside the part is ever loaded.
 */
final class PartXml implements AutoCloseable {
  /** Limits of Java's parser in whose place our own stand; from Java 24 on they are too low. */
  private static final List<String> PARSER_LIMITS =
      List.of(
          "jdk.xml.entityExpansionLimit",
          "jdk.xml.maxGeneralEntitySizeLimit",
          "jdk.xml.totalEntitySizeLimit",
          "jdk.xml.maxElementDepth");

  private static final int NO_LIMIT = 0;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final CountedStream source;
  private final Allowance allowance;
  private final XMLStreamReader reader;
  private int depth;

  PartXml(InputStream in, Allowance allowance) throws Refused {
    this.source = new CountedStream(in, allowance);
    this.allowance = allowance;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    PARSER_LIMITS.forEach(limit -> factory.setProperty(limit, NO_LIMIT));
    try {
      reader = factory.createXMLStreamReader(text(source));
    } catch (IOException | XMLStreamException e) {
      throw failure(e);
    }
  }

  private static Reader text(InputStream in) throws IOException {
    Reader text =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  /** Steps to where the next element begins or one ends; false at the end of the part. */
  boolean next() throws Refused {
    int event = step();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
        return true;
      }
      event = step();
    }
    return false;
  }

  /** Whether an element of this name begins here. */
  boolean begins(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  /** Whether an element of this name ends here. */
  boolean ends(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  /** An attribute of the element that begins here; empty where it has none of this name. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The text in the element that begins here, up to its end. */
  String text() throws Refused {
    int parent = depth;
    StringBuilder text = new StringBuilder();
    while (depth >= parent) {
      int event = step();
      if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      }
    }
    return text.toString();
  }

  private int step() throws Refused {
    try {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.DTD -> throw allowance.damaged(new IOException("a document type"));
        case XMLStreamConstants.START_ELEMENT -> allowance.checkDepth(++depth);
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
      return event;
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private Refused failure(Exception cause) {
    return source.exceeded() ? allowance.tooLarge() : allowance.damaged(cause);
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
