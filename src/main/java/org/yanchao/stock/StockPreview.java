package org.yanchao.stock;

import java.util.List;
import org.yanchao.document.SheetError;

/**
 * What a file would bring; with one mistake it brings nothing.
 *
 * @param errors a text of each is found by its code, the cell's value is its argument
 * @param notes what may be a double and need not be one: it stops nothing
 */
public record StockPreview(
    StockKind kind,
    String fileName,
    String fileHash,
    List<StockEntry> entries,
    List<SheetError> errors,
    List<SheetError> notes) {

  public StockPreview {
    entries = List.copyOf(entries);
    errors = List.copyOf(errors);
    notes = List.copyOf(notes);
  }
}
