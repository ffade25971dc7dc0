package org.goalsheet.word;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Calls the elements of Word documents in one XML as those of a .docx file's parts are called, so
 * that both are read in one way.
 */
final class FlatNames extends StreamReaderDelegate {
  private static final String PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";
  private static final String OLD = "http://schemas.microsoft.com/office/word/2003/wordml";
  private static final String ANNOTATIONS = "http://schemas.microsoft.com/aml/2001/core";

  private static final Map<String, String> RENAMED =
      Map.of(
          "wordDocument", "document",
          "vmerge", "vMerge",
          "hmerge", "hMerge",
          "hlink", "hyperlink");

  /** An element that only stands around others. */
  private static final String WRAPPER = "smartTag";

  private boolean old;

  FlatNames(XMLStreamReader reader) {
    super(reader);
  }

  @Override
  public int next() throws XMLStreamException {
    int event = super.next();
    if (event == START_ELEMENT) {
      old |= OLD.equals(super.getNamespaceURI());
    }
    return event;
  }

  @Override
  public String getNamespaceURI() {
    String namespace = super.getNamespaceURI();
    return old || PACKAGE.equals(namespace) ? Elements.TRANSITIONAL : namespace;
  }

  /** In Word 2003, what is of no known kind stands around text: sections, places, dates. */
  @Override
  public String getLocalName() {
    String name = super.getLocalName();
    if (!old) {
      return name;
    }
    return switch (String.valueOf(super.getNamespaceURI())) {
      case OLD -> RENAMED.getOrDefault(name, name);
      case ANNOTATIONS -> annotation(name);
      default -> WRAPPER;
    };
  }

  private String annotation(String name) {
    if (name.equals("content")) {
      return WRAPPER;
    }
    return switch (String.valueOf(getAttributeValue(OLD, "type"))) {
      case "Word.Insertion" -> "ins";
      case "Word.Deletion" -> "del";
      default -> name;
    };
  }

  @Override
  public String getAttributeNamespace(int index) {
    String namespace = super.getAttributeNamespace(index);
    return OLD.equals(namespace) ? Elements.TRANSITIONAL : namespace;
  }
}
