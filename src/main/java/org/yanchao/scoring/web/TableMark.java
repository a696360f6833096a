package org.yanchao.scoring.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The last cell of each row of a table that leaves the program.
 *
 * @param table binds it to the batch and its rubric
 * @param version of the sheet when the table was handed out
 * @param handout names the file, so that importing it twice is no conflict
 */
record TableMark(String table, long version, @Nullable String handout) {

  private static final Pattern WRITTEN =
      Pattern.compile("([0-9a-f]{16})\\.([0-9]{1,18})\\.([0-9a-f-]{36})");

  String written() {
    return table + "." + version + "." + handout;
  }

  /** What stands in the cell; anything else is the mark of no table. */
  static TableMark of(String cell) {
    var found = WRITTEN.matcher(cell);
    return found.matches()
        ? new TableMark(found.group(1), Long.parseLong(found.group(2)), found.group(3))
        : new TableMark("", -1, null);
  }
}
