package org.yanchao.document;

import java.util.List;

/** What a file says, and what is wrong with it. */
public record SheetRows(List<SheetRow> rows, List<SheetError> errors) {

  public SheetRows {
    rows = List.copyOf(rows);
    errors = List.copyOf(errors);
  }
}
