package org.yanchao.stock;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yanchao.document.SheetError;
import org.yanchao.document.SheetRow;

/** One row, cell by cell; whatever is missing, too long or not understood is noted. */
final class StockCells {

  private final StockKind kind;
  private final SheetRow row;
  private final Function<StockColumn, String> head;
  private final List<SheetError> errors;

  StockCells(
      StockKind kind, SheetRow row, Function<StockColumn, String> head, List<SheetError> errors) {
    this.kind = kind;
    this.row = row;
    this.head = head;
    this.errors = errors;
  }

  int number() {
    return row.number();
  }

  String text(StockColumn column) {
    var text = kind.has(column) ? row.text(head.apply(column)) : "";
    if (text.isEmpty() && kind.has(column) && !column.mayBeEmpty()) {
      note(column, "missing", "");
    }
    if (text.length() > column.longest()) {
      note(column, "long", Integer.toString(column.longest()));
      return "";
    }
    return text;
  }

  /** What a text means, null where it says nothing or nothing known. */
  <T> @Nullable T meaning(StockColumn column, Function<String, Optional<T>> words) {
    var text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    var found = words.apply(text);
    if (found.isEmpty()) {
      note(column, "unknown", text);
    }
    return found.orElse(null);
  }

  private void note(StockColumn column, String what, String value) {
    errors.add(new SheetError(row.number(), head.apply(column), "stock.problem." + what, value));
  }
}
