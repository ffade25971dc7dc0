package org.goalsheet.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;

/**
 * Reads the paragraphs and tables of a .doc file of Word 97 to 2003, as a .docx file's are read.
 */
public final class OldWordReader {
  /** The longest file that is read, in bytes: POI holds it twice. A hundred tables are 2 MB. */
  private static final int LONGEST = 32 * 1024 * 1024;

  /** A file has whole sectors; WPS writes what it needs of the last one only. */
  private static final int SECTOR = 512;

  /**
   * Reads a file.
   *
   * @throws Refused when it cannot be read, has a password, is of Word 95 or before, is damaged, or
   *     holds more than is safe
   */
  public RawDocument read(Path file) throws Refused {
    Budget budget = new Budget(file.toString(), Limits.USUAL);
    try (InputStream bytes = new ByteArrayInputStream(wholeSectors(file, budget))) {
      return read(bytes, file, budget);
    } catch (IOException e) {
      throw new Refused(Message.of("word.unreadable", file), e);
    }
  }

  private static RawDocument read(InputStream bytes, Path file, Budget budget) throws Refused {
    try (HWPFDocument document = new HWPFDocument(bytes)) {
      return new OldBodyReader(document, budget).read();
    } catch (EncryptedDocumentException e) {
      throw new Refused(Message.of("word.encrypted", file), e);
    } catch (OldFileFormatException e) {
      throw new Refused(Message.of("word.ancient", file), e);
    } catch (IOException | RuntimeException e) {
      // POI says so only by exceptions of every kind when a file contradicts itself.
      throw budget.damaged(e);
    }
  }

  private static byte[] wholeSectors(Path file, Budget budget) throws Refused, IOException {
    try (InputStream in = Files.newInputStream(file)) {
      long size = Files.size(file);
      if (size > LONGEST) {
        throw budget.tooLarge();
      }
      byte[] sectors = new byte[(int) (size + SECTOR - 1) / SECTOR * SECTOR];
      in.readNBytes(sectors, 0, sectors.length);
      return sectors;
    }
  }
}
