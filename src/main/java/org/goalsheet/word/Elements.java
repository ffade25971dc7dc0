package org.goalsheet.word;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.goalsheet.message.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Walks an XML part from element to element. Whoever is at an element asks for its children; what
 * is not asked for is passed over. Nothing outside the part is ever loaded.
 */
final class Elements implements AutoCloseable {
  /** The usual kind of Word file. */
  static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** The two kinds of Word file, and what may stand between their elements. */
  private static final Set<String> WORD =
      Set.of(
          TRANSITIONAL,
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
          "http://schemas.openxmlformats.org/markup-compatibility/2006");

  private static final Set<String> RELATIONSHIPS =
      Set.of("http://schemas.openxmlformats.org/package/2006/relationships");

  private final Budget budget;
  private final LimitedStream source;
  private final Set<String> namespaces;
  private final XMLStreamReader reader;
  private int depth;

  /** The namespace of the last element of one of the kinds. */
  private String own = "";

  /** A part of a document, styles for example. */
  static Elements ofWord(InputStream in, Budget budget) throws Refused {
    return new Elements(in, budget, WORD, reader -> reader);
  }

  /** A whole document in one file. */
  static Elements ofFlatWord(InputStream in, Budget budget) throws Refused {
    return new Elements(in, budget, WORD, FlatNames::new);
  }

  /** A part that says which part belongs to which. */
  static Elements ofRelationships(InputStream in, Budget budget) throws Refused {
    return new Elements(in, budget, RELATIONSHIPS, reader -> reader);
  }

  private Elements(
      InputStream in,
      Budget budget,
      Set<String> namespaces,
      UnaryOperator<XMLStreamReader> renaming)
      throws Refused {
    this.budget = budget;
    this.source = new LimitedStream(in, budget);
    this.namespaces = namespaces;
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      reader = renaming.apply(factory.createXMLStreamReader(source));
    } catch (XMLStreamException | RuntimeException e) {
      throw failure(e);
    }
  }

  /** How many elements the current one stands in, itself among them; 0 outside the root. */
  int depth() {
    return depth;
  }

  /**
   * Moves to the next child of an element.
   *
   * @param parent the element's depth
   * @return false at the element's end, and then the element is left
   */
  boolean nextChild(int parent) throws Refused {
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          budget.checkDepth(++depth);
          if (depth == parent + 1) {
            return true;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (--depth < parent) {
            return false;
          }
        }
        case XMLStreamConstants.END_DOCUMENT -> {
          return false;
        }
        default -> {}
      }
    }
  }

  /** The name of the current element; empty where it is of a foreign kind. */
  String name() {
    return isOwn(reader.getNamespaceURI()) ? reader.getLocalName() : "";
  }

  /** Nearly all elements of a part are of the same kind. */
  private boolean isOwn(@Nullable String namespace) {
    if (namespace == null) {
      return false;
    }
    if (!namespace.equals(own)) {
      if (!namespaces.contains(namespace)) {
        return false;
      }
      own = namespace;
    }
    return true;
  }

  /** An attribute of the current element; empty where it has none of this name. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String namespace = reader.getAttributeNamespace(i);
      boolean own =
          namespace == null || namespace.isEmpty() || namespace.equals(reader.getNamespaceURI());
      if (own && reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** A whole number from an attribute; the fallback where there is none. */
  int number(String attribute, int fallback) {
    try {
      return Integer.parseInt(attribute(attribute).strip());
    } catch (NumberFormatException e) {
      return fallback;
    }
  }

  /** Adds the text that stands directly in the current element, which is then left. */
  void addTextTo(StringBuilder text) throws Refused {
    int parent = depth;
    while (depth >= parent) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> budget.checkDepth(++depth);
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (depth == parent) {
            appendTo(text);
          }
        }
        default -> {}
      }
    }
  }

  private void appendTo(StringBuilder text) throws Refused {
    try {
      int length = reader.getTextLength();
      budget.addCharacters(length);
      text.append(reader.getTextCharacters(), reader.getTextStart(), length);
    } catch (RuntimeException e) {
      throw failure(e);
    }
  }

  private int next() throws Refused {
    try {
      source.beginPiece();
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw budget.damaged(new XMLStreamException("a document type", reader.getLocation()));
      }
      return event;
    } catch (XMLStreamException | RuntimeException e) {
      throw failure(e);
    }
  }

  /** The parser's faults are unchecked where it finds them late, within a text. */
  private Refused failure(Exception cause) {
    return source.exceeded() ? budget.tooLarge() : budget.damaged(cause);
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
