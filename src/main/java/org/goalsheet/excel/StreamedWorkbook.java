package org.goalsheet.excel;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook whose rows go to disk as they are made, and which does not tell when it was made. */
final class StreamedWorkbook extends SXSSFWorkbook {
  private static final int ROWS_IN_MEMORY = 100;
  private static final LocalDateTime DATE = LocalDateTime.of(2000, 1, 1, 0, 0);

  StreamedWorkbook() {
    super(plain(), ROWS_IN_MEMORY);
  }

  private static XSSFWorkbook plain() {
    XSSFWorkbook workbook = new XSSFWorkbook();
    POIXMLProperties properties = workbook.getProperties();
    PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
    core.setCreatorProperty(Optional.empty());
    core.setCreatedProperty(Optional.of(Date.from(DATE.toInstant(ZoneOffset.UTC))));
    properties.getExtendedProperties().getUnderlyingProperties().setApplication("Goalsheet");
    return workbook;
  }

  /** POI's own folder for such files belongs to whoever came first on a shared machine. */
  @Override
  protected SheetDataWriter createSheetDataWriter() throws IOException {
    return new SheetDataWriter() {
      @Override
      public File createTempFile() throws IOException {
        return Files.createTempFile("goalsheet", ".xml").toFile();
      }
    };
  }

  /** A zip keeps local time: the same bytes everywhere need another instant in each zone. */
  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    return new ZipArchiveOutputStream(out) {
      @Override
      public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(DATE.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        super.putArchiveEntry(entry);
      }
    };
  }
}
