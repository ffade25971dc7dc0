package org.goalsheet.ooxml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.goalsheet.message.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Steps through an XML part, whoever wrote it. A document type is refused, nothing outside the part
 * is ever loaded, and bytes, depth and names are counted against the limits.
 */
public final class PartReader implements AutoCloseable {
  private final PartBudget budget;
  private final LimitedStream source;
  private final XMLStreamReader reader;
  private final NameCount names = new NameCount();
  private int depth;

  /**
   * Begins a part.
   *
   * @param in is closed with this
   * @throws Refused when it does not begin as XML does
   */
  public PartReader(InputStream in, PartBudget budget) throws Refused {
    this(in, budget, reader -> reader);
  }

  /**
   * Begins a part whose elements are called otherwise than they should be.
   *
   * @param in is closed with this
   * @param renaming gives a parser that calls them as they should be
   * @throws Refused when it does not begin as XML does
   */
  public PartReader(InputStream in, PartBudget budget, UnaryOperator<XMLStreamReader> renaming)
      throws Refused {
    this.budget = budget;
    this.source = new LimitedStream(in, budget);
    WstxInputFactory factory = new WstxInputFactory();
    factory.configureForSpeed();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // An attribute is a piece like others: the parser's own limit would be taken for damage.
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Integer.MAX_VALUE);
    try {
      reader = renaming.apply(factory.createXMLStreamReader(source));
    } catch (XMLStreamException | RuntimeException e) {
      throw failure(e);
    }
  }

  /**
   * Steps on.
   *
   * @return what stands there, as {@link XMLStreamConstants} has it
   * @throws Refused when the part is damaged, has a document type or holds more than is safe
   */
  public int next() throws Refused {
    int event = step();
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        budget.checkDepth(++depth);
        budget.checkNames(names.add(reader));
      }
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.DTD -> throw budget.unsafe();
      default -> {}
    }
    return event;
  }

  private int step() throws Refused {
    try {
      source.beginPiece();
      return reader.next();
    } catch (XMLStreamException | RuntimeException e) {
      throw failure(e);
    }
  }

  /** How many elements are open, one that begins here among them, one that ends here not. */
  public int depth() {
    return depth;
  }

  /** The name, without a prefix, of the element that begins or ends here. */
  public String name() {
    return reader.getLocalName();
  }

  /** The namespace of the element that begins or ends here. */
  public @Nullable String namespace() {
    return reader.getNamespaceURI();
  }

  /** An attribute of the element that begins here; empty where it has none of this name. */
  public String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name) && isOwn(reader.getAttributeNamespace(i))) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  private boolean isOwn(@Nullable String namespace) {
    return namespace == null || namespace.isEmpty() || namespace.equals(reader.getNamespaceURI());
  }

  /** An attribute as {@link #attribute} gives it, of whatever namespace. */
  public String attributeOfAnyKind(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /**
   * How many characters the text has that stands here.
   *
   * @throws Refused as {@link #next}: the parser may find faults late, within a text
   */
  public int textLength() throws Refused {
    try {
      return reader.getTextLength();
    } catch (RuntimeException e) {
      throw failure(e);
    }
  }

  /**
   * Adds the text that stands here.
   *
   * @throws Refused as {@link #next}: the parser may find faults late, within a text
   */
  public void appendTextTo(StringBuilder text) throws Refused {
    try {
      int length = reader.getTextLength();
      text.append(reader.getTextCharacters(), reader.getTextStart(), length);
    } catch (RuntimeException e) {
      throw failure(e);
    }
  }

  private Refused failure(Exception cause) {
    return source.exceeded() ? budget.tooLarge() : budget.damaged(cause);
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
