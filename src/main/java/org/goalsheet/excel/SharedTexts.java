package org.goalsheet.excel;

import java.util.ArrayList;
import java.util.List;
import org.goalsheet.message.Refused;

/** The texts that cells of a workbook share. */
final class SharedTexts {
  private final List<String> texts = new ArrayList<>();

  void read(PartXml xml, Allowance allowance) throws Refused {
    while (xml.next()) {
      if (xml.begins("si")) {
        String text = RichText.read(xml, "si");
        allowance.addCell(text);
        texts.add(text);
      }
    }
  }

  /** The text of a number from 0; empty where there is none. */
  String get(String number) {
    try {
      return texts.get(Integer.parseInt(number.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return "";
    }
  }
}
