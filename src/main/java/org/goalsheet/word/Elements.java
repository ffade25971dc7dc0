package org.goalsheet.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.goalsheet.message.Refused;
import org.goalsheet.ooxml.PartReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks an XML part from element to element. Whoever is at an element asks for its children; what
 * is not asked for is passed over.
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

  private final Budget budget;
  private final PartReader reader;

  /** The namespace of the last element of one of the kinds. */
  private String own = "";

  /** A part of a document, styles for example. */
  static Elements ofWord(InputStream in, Budget budget) throws Refused {
    return new Elements(new PartReader(in, budget.parts()), budget);
  }

  /** A whole document in one file. */
  static Elements ofFlatWord(InputStream in, Budget budget) throws Refused {
    return new Elements(new PartReader(in, budget.parts(), FlatNames::new), budget);
  }

  private Elements(PartReader reader, Budget budget) {
    this.reader = reader;
    this.budget = budget;
  }

  /** How many elements the current one stands in, itself among them; 0 outside the root. */
  int depth() {
    return reader.depth();
  }

  /**
   * Moves to the next child of an element.
   *
   * @param parent the element's depth
   * @return false at the element's end, and then the element is left
   */
  boolean nextChild(int parent) throws Refused {
    while (true) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (reader.depth() == parent + 1) {
            return true;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (reader.depth() < parent) {
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
    return isOwn(reader.namespace()) ? reader.name() : "";
  }

  /** Nearly all elements of a part are of the same kind. */
  private boolean isOwn(@Nullable String namespace) {
    if (namespace == null) {
      return false;
    }
    if (!namespace.equals(own)) {
      if (!WORD.contains(namespace)) {
        return false;
      }
      own = namespace;
    }
    return true;
  }

  /** An attribute of the current element; empty where it has none of this name. */
  String attribute(String name) {
    return reader.attribute(name);
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
    int parent = reader.depth();
    while (reader.depth() >= parent) {
      switch (reader.next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (reader.depth() == parent) {
            budget.addCharacters(reader.textLength());
            reader.appendTextTo(text);
          }
        }
        default -> {}
      }
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
