package org.goalsheet.word;

/** The parts of a Word file that are the same in every one that is written. */
final class FixedParts {
  static final String CONTENT_TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels"
       ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      <Override PartName="/docProps/core.xml"
       ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
      <Override PartName="/docProps/app.xml"
       ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
      <Override PartName="/word/document.xml"
       ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
      <Override PartName="/word/styles.xml"
       ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
      <Override PartName="/word/settings.xml"
       ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>
      <Override PartName="/word/fontTable.xml"
       ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/>
      <Override PartName="/word/footer1.xml"
       ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
      <Override PartName="/word/footer2.xml"
       ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
      </Types>
      """;

  static final String PACKAGE_RELATIONSHIPS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Target="word/document.xml"
       Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
      <Relationship Id="rId2" Target="docProps/core.xml"
       Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"/>
      <Relationship Id="rId3" Target="docProps/app.xml"
       Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties"/>
      </Relationships>
      """;

  static final String DOCUMENT_RELATIONSHIPS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Target="styles.xml"
       Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/>
      <Relationship Id="rId2" Target="settings.xml"
       Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings"/>
      <Relationship Id="rId3" Target="fontTable.xml"
       Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable"/>
      <Relationship Id="rId4" Target="footer1.xml"
       Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer"/>
      <Relationship Id="rId5" Target="footer2.xml"
       Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer"/>
      </Relationships>
      """;

  /** The mode of Word 2013 and later: in an older one Word breaks merged cells. */
  static final String SETTINGS =
      """
      <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
      <w:evenAndOddHeaders/>
      <w:compat><w:compatSetting w:name="compatibilityMode"
       w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
      </w:settings>
      """;

  static final String APPLICATION =
      """
      <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">
      <Application>Goalsheet</Application>
      </Properties>
      """;

  private FixedParts() {}
}
