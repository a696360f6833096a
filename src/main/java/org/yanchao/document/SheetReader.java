package org.yanchao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Refusal;

/**
 * Reads the first sheet of an Excel file as rows by head. No formula is ever computed, and neither
 * a large file nor a small one that unpacks to a large one fills the memory.
 */
@Component
public class SheetReader {

  /** Larger files are refused. */
  public static final int MAX_BYTES = 5 * 1024 * 1024;

  /** Longer sheets are refused. */
  public static final int MAX_ROWS = 5_000;

  private static final int MAX_UNPACKED = 64 * 1024 * 1024;
  private static final int MAX_CELL = 2_000;
  private static final int SHOWN = 40;

  /** Why this is no file to read, empty when it is one. */
  public Optional<Refusal> whyNotRead(byte[] file) {
    if (file.length == 0) {
      return Refusal.because("document.sheet-empty");
    }
    if (file.length > MAX_BYTES) {
      return Refusal.because("document.sheet-too-large", MAX_BYTES / 1024 / 1024);
    }
    return unpacked(file);
  }

  /**
   * The rows of the first sheet; empty rows are left out.
   *
   * @param heads the columns that must be there, in any order; others are left aside
   * @throws org.yanchao.kernel.Refused when it is no Excel file, or a head is missing
   */
  public SheetRows read(byte[] file, List<String> heads) {
    whyNotRead(file).ifPresent(Refusal::raise);
    try (var book =
            new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
        var lines = book.getFirstSheet().openStream()) {
      return rows(lines.iterator(), heads);
    } catch (IOException | UncheckedIOException | ExcelReaderException broken) {
      Refusal.of("document.sheet-broken").raise();
      throw new IllegalStateException(broken);
    }
  }

  private static SheetRows rows(Iterator<Row> lines, List<String> heads) {
    var columns = columns(lines, heads);
    var rows = new ArrayList<SheetRow>();
    var errors = new ArrayList<SheetError>();
    while (lines.hasNext()) {
      var line = lines.next();
      if (line.getRowNum() > MAX_ROWS + 1) {
        Refusal.of("document.sheet-too-long", MAX_ROWS).raise();
      }
      var cells = new LinkedHashMap<String, String>();
      columns.forEach((head, at) -> cells.put(head, text(line, head, at, errors)));
      if (cells.values().stream().anyMatch(it -> !it.isEmpty())) {
        rows.add(new SheetRow(line.getRowNum(), cells));
      }
    }
    return new SheetRows(rows, errors);
  }

  private static Map<String, Integer> columns(Iterator<Row> lines, List<String> heads) {
    var columns = new LinkedHashMap<String, Integer>();
    if (lines.hasNext()) {
      for (var cell : lines.next()) {
        if (cell != null && heads.contains(plain(cell))) {
          columns.putIfAbsent(plain(cell), cell.getColumnIndex());
        }
      }
    }
    var missing = heads.stream().filter(it -> !columns.containsKey(it)).toList();
    if (!missing.isEmpty()) {
      Refusal.of("document.sheet-heads", String.join(", ", missing)).raise();
    }
    return columns;
  }

  private static String text(Row line, String head, int at, List<SheetError> errors) {
    var cell = line.getOptionalCell(at).orElse(null);
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    var text = plain(cell);
    if (cell.getType() == CellType.FORMULA) {
      errors.add(new SheetError(line.getRowNum(), head, "formula", ""));
      return "";
    }
    if (cell.getType() == CellType.ERROR || text.length() > MAX_CELL) {
      var code = cell.getType() == CellType.ERROR ? "error" : "long";
      errors.add(new SheetError(line.getRowNum(), head, code, shown(text)));
      return "";
    }
    return text;
  }

  /** As one reads it on the screen: whole numbers without a point, days as days. */
  private static String plain(Cell cell) {
    return switch (cell.getType()) {
      case NUMBER -> isDay(cell) ? cell.asDate().toLocalDate().toString() : number(cell);
      case STRING -> String.valueOf(cell.asString()).replace('\u00A0', ' ').strip();
      case BOOLEAN -> String.valueOf(cell.asBoolean());
      default -> String.valueOf(cell.getRawValue() == null ? "" : cell.getRawValue()).strip();
    };
  }

  private static boolean isDay(Cell cell) {
    var format = cell.getDataFormatString();
    return format != null && format.replaceAll("\"[^\"]*\"|\\[[^]]*]", "").matches("(?i).*[yd].*");
  }

  private static String number(Cell cell) {
    var plain = cell.asNumber().stripTrailingZeros().toPlainString();
    return plain.equals("-0") ? "0" : plain;
  }

  private static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "\u2026";
  }

  /** What the entries say of their own size is not believed: they are unpacked and counted. */
  private static Optional<Refusal> unpacked(byte[] file) {
    var sheets = false;
    var total = 0L;
    try (var zip = ZipFile.builder().setByteArray(file).get()) {
      for (var entry : Collections.list(zip.getEntries())) {
        sheets |= entry.getName().startsWith("xl/worksheets/");
        total += length(zip.getInputStream(entry), MAX_UNPACKED - total);
        if (total > MAX_UNPACKED) {
          return Refusal.because("document.sheet-too-large", MAX_BYTES / 1024 / 1024);
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      return Refusal.because("document.sheet-broken");
    }
    return sheets ? Optional.empty() : Refusal.because("document.sheet-broken");
  }

  private static long length(InputStream entry, long enough) throws IOException {
    try (entry) {
      var block = new byte[8192];
      var total = 0L;
      for (var read = entry.read(block); read >= 0 && total <= enough; read = entry.read(block)) {
        total += read;
      }
      return total;
    }
  }
}
