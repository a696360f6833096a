package org.yanchao.stock;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A wrong row of the opening stock was corrected. */
public record StockItemTakenOut(UUID batchId, UUID itemId, Who by) implements Traceable {

  @Override
  public String action() {
    return "stock.item-taken-out";
  }

  @Override
  public String subject() {
    return batchId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("item", itemId.toString());
  }
}
