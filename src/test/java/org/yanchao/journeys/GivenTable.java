package org.yanchao.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A downloaded table whose last row somebody has written into. */
record GivenTable(Path file) {

  /** A copy with this text in a column, counted from 0. */
  Path with(int column, String text) {
    var copy = file.resolveSibling("table-" + column + ".xlsx");
    try (var in = Files.newInputStream(file);
        var book = new XSSFWorkbook(in);
        var out = Files.newOutputStream(copy)) {
      var sheet = book.getSheetAt(0);
      sheet.getRow(sheet.getLastRowNum()).createCell(column).setCellValue(text);
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return copy;
  }
}
