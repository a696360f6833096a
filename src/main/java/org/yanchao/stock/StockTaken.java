package org.yanchao.stock;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A file of opening stock was taken as a whole. */
public record StockTaken(
    UUID batchId, StockKind kind, String documentNo, String fileHash, int rows, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "stock.taken";
  }

  @Override
  public String subject() {
    return batchId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of(
        "kind",
        kind.name(),
        "documentNo",
        documentNo,
        "fileHash",
        fileHash,
        "rows",
        Integer.toString(rows));
  }
}
