package org.yanchao.document;

import java.util.Map;

/**
 * One row of a file that came in.
 *
 * @param number as the spreadsheet counts, the heads being row 1
 * @param cells text by head; dates as {@code 2022-07-01}, an empty cell is an empty text
 */
public record SheetRow(int number, Map<String, String> cells) {

  public SheetRow {
    cells = Map.copyOf(cells);
  }

  /** What stands under a head, without blanks around it. */
  public String text(String head) {
    return cells.getOrDefault(head, "");
  }
}
