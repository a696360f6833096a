package org.yanchao.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file an office can read, told by their leading bytes. */
public enum FileKind {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  ZIP("application/zip", "zip");

  private static final byte[] PDF_START = ascii("%PDF-");
  private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] ZIP_START = {'P', 'K', 3, 4};
  private static final byte[] OFFICE = ascii("[Content_Types].xml");
  private static final byte[] WORD = ascii("word/document.xml");
  private static final byte[] EXCEL = ascii("xl/workbook.xml");
  private static final byte[] OPEN_DOCUMENT = ascii("mimetypeapplication/");
  private static final byte[] JAVA = ascii("META-INF/MANIFEST.MF");

  private final String mediaType;
  private final List<String> endings;

  FileKind(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether a browser may show it itself; everything else is only downloaded. */
  public boolean isImage() {
    return this == PNG || this == JPEG;
  }

  /** The file name with an ending that does not lie. */
  String named(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    var honest = endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
    return honest ? name : name + "." + endings.get(0);
  }

  static Optional<FileKind> of(byte[] beginning) {
    if (startsWith(beginning, PDF_START)) {
      return Optional.of(PDF);
    }
    if (startsWith(beginning, PNG_START)) {
      return Optional.of(PNG);
    }
    if (startsWith(beginning, JPEG_START)) {
      return Optional.of(JPEG);
    }
    return startsWith(beginning, ZIP_START) ? zipped(beginning) : Optional.empty();
  }

  /** A package that says it is an Office file must be one we know; programs are no archives. */
  private static Optional<FileKind> zipped(byte[] beginning) {
    if (contains(beginning, JAVA) || contains(beginning, OPEN_DOCUMENT)) {
      return Optional.empty();
    }
    if (!contains(beginning, OFFICE)) {
      return Optional.of(ZIP);
    }
    if (contains(beginning, WORD)) {
      return Optional.of(DOCX);
    }
    return contains(beginning, EXCEL) ? Optional.of(XLSX) : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  static boolean contains(byte[] bytes, byte[] part) {
    for (var at = 0; at + part.length <= bytes.length; at++) {
      if (Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
