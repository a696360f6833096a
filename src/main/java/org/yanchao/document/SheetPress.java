package org.yanchao.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes tables as Excel or CSV files; what looks like a formula stays text. */
@Component
public class SheetPress {

  private static final int WIDTH = 20;
  private static final char ORDER_MARK = '\uFEFF';

  /** One Excel file with a sheet per table. */
  public byte[] excel(Sheet... sheets) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Yanchao", "1.0")) {
      for (var sheet : sheets) {
        write(sheet, book.newWorksheet(sheet.name()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The table as comma-separated lines, in UTF-8 with the mark that Excel needs to see it. */
  public byte[] csv(Sheet sheet) {
    var text = new StringBuilder().append(ORDER_MARK).append(line(sheet.heads()));
    sheet.rows().forEach(it -> text.append(line(it)));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** One more line of such a file, for one too long to be made at once. */
  public byte[] csvLine(List<? extends @Nullable Object> cells) {
    return line(cells).getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Sheet sheet, Worksheet target) {
    for (int column = 0; column < sheet.heads().size(); column++) {
      target.value(0, column, Sheet.harmless(sheet.heads().get(column)));
      target.style(0, column).bold().set();
      target.width(column, WIDTH);
    }
    target.freezePane(0, 1);
    var row = 1;
    for (var cells : sheet.rows()) {
      for (int column = 0; column < cells.size(); column++) {
        write(target, row, column, cells.get(column));
      }
      row++;
    }
  }

  private static void write(Worksheet target, int row, int column, @Nullable Object cell) {
    if (cell instanceof Number number) {
      target.value(row, column, number);
    } else if (cell instanceof LocalDate day) {
      target.value(row, column, day);
      target.style(row, column).format("yyyy-mm-dd").set();
    } else if (cell != null) {
      target.value(row, column, Sheet.harmless(cell.toString()));
    }
  }

  private static String line(List<? extends @Nullable Object> cells) {
    return cells.stream().map(SheetPress::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String quoted(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    var number = cell instanceof Number;
    var text =
        cell instanceof BigDecimal exact
            ? exact.toPlainString()
            : number ? cell.toString() : Sheet.harmless(cell.toString());
    return text.matches("(?s).*[,\"\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
