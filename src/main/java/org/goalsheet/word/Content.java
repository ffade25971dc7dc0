package org.goalsheet.word;

import org.goalsheet.message.Refused;

/**
 * The content of a document as it stands with all tracked changes accepted: wrappers such as
 * content controls are seen through, deleted and moved away pieces are left out, and of two
 * versions of one piece the first is read.
 */
final class Content {
  /** What is done with a child. */
  @FunctionalInterface
  interface Child {
    void read(String name) throws Refused;
  }

  private final Elements xml;

  /** How many controls around here show only their prompt, as 单击此处输入文字. */
  private int prompts;

  Content(Elements xml) {
    this.xml = xml;
  }

  /** Whether the text here is a control's prompt, which nobody wrote. */
  boolean isPrompt() {
    return prompts > 0;
  }

  /** Hands over the children of the current element; one that is not read is passed over. */
  void children(Child child) throws Refused {
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      String name = xml.name();
      switch (name) {
        case "ins", "moveTo", "customXml", "smartTag", "hyperlink", "dir", "bdo" -> children(child);
        case "ruby", "rubyBase" -> children(child);
        case "fldSimple" -> simpleField(child);
        case "sdt" -> control(child);
        case "AlternateContent" -> alternative(child);
        case "del", "moveFrom", "rt", "" -> {}
        default -> child.read(name);
      }
    }
  }

  private void simpleField(Child child) throws Refused {
    if (!Fields.isContents(xml.attribute("instr"))) {
      children(child);
    }
  }

  private void control(Child child) throws Refused {
    int control = xml.depth();
    boolean contents = false;
    boolean prompt = false;
    while (xml.nextChild(control)) {
      switch (xml.name()) {
        case "sdtPr" -> {
          int properties = xml.depth();
          while (xml.nextChild(properties)) {
            prompt |= xml.name().equals("showingPlcHdr");
            contents |= xml.name().equals("docPartObj") && isContentsGallery();
          }
        }
        case "sdtContent" -> {
          if (!contents) {
            controlled(child, prompt);
          }
        }
        default -> {}
      }
    }
  }

  private void controlled(Child child, boolean prompt) throws Refused {
    prompts += prompt ? 1 : 0;
    children(child);
    prompts -= prompt ? 1 : 0;
  }

  private boolean isContentsGallery() throws Refused {
    int part = xml.depth();
    boolean contents = false;
    while (xml.nextChild(part)) {
      contents |=
          xml.name().equals("docPartGallery") && xml.attribute("val").equals("Table of Contents");
    }
    return contents;
  }

  private void alternative(Child child) throws Refused {
    int alternatives = xml.depth();
    boolean read = false;
    while (xml.nextChild(alternatives)) {
      if (!read) {
        children(child);
        read = true;
      }
    }
  }
}
