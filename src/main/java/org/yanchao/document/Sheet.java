package org.yanchao.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that goes out as Excel or CSV.
 *
 * @param name of the sheet
 * @param heads of the columns
 * @param rows cells as text, number, date or null
 */
public record Sheet(String name, List<String> heads, List<List<@Nullable Object>> rows) {

  public Sheet {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /**
   * A text that a spreadsheet would take for a formula begins with a mark that makes it text: names
   * come from strangers.
   */
  static String harmless(String text) {
    var dangerous =
        !text.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0;
    return dangerous ? "'" + text : text;
  }
}
