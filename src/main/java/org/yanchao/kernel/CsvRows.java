package org.yanchao.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;

/**
 * Reference data as plain comma-separated lines: comments begin with {@code #}, the first other
 * line names the columns, no cell holds a comma.
 */
final class CsvRows {

  private CsvRows() {}

  static List<Map<String, String>> read(Resource file) {
    try {
      return parse(file.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(file.getDescription() + ": " + e.getMessage(), e);
    }
  }

  static List<Map<String, String>> parse(String text) {
    var lines = text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    var columns = lines.get(0).split(",", -1);
    return lines.stream().skip(1).map(line -> row(columns, line)).toList();
  }

  private static Map<String, String> row(String[] columns, String line) {
    var cells = line.split(",", -1);
    if (cells.length != columns.length) {
      throw new IllegalArgumentException("expected %d cells: %s".formatted(columns.length, line));
    }
    var row = new LinkedHashMap<String, String>();
    for (int i = 0; i < cells.length; i++) {
      row.put(columns[i].strip(), cells[i].strip());
    }
    return row;
  }
}
