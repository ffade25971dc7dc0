package org.goalsheet.ooxml;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The different names in a part: a parser holds each of them to the end. */
final class NameCount {
  private static final int RECENT_BITS = 13;

  /** Spreads hashes over the places: names are short and their hashes lie close together. */
  private static final int SPREAD = 0x9E3779B9;

  private final Set<String> names = new HashSet<>();

  /** Nearly every name is one of these, at the place of its hash. */
  private final @Nullable String[] recent = new @Nullable String[1 << RECENT_BITS];

  private int declarations;

  /** Adds those of an element, and says how many there are; a declared prefix is new each time. */
  int add(XMLStreamReader element) {
    add(element.getLocalName());
    for (int i = element.getAttributeCount() - 1; i >= 0; i--) {
      add(element.getAttributeLocalName(i));
    }
    declarations += element.getNamespaceCount();
    return names.size() + declarations;
  }

  private void add(String name) {
    int place = name.hashCode() * SPREAD >>> Integer.SIZE - RECENT_BITS;
    if (!name.equals(recent[place])) {
      recent[place] = name;
      names.add(name);
    }
  }
}
