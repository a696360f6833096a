package org.yanchao.stock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.yanchao.kernel.NotFound;

/** Every row that was ever taken. */
interface StockItems extends Repository<StockItem, UUID> {

  StockItem save(StockItem item);

  Optional<StockItem> findById(UUID id);

  List<StockItem> findByBatchIdOrderByRowNo(UUID batchId);

  @Query(
      """
      select count(i) > 0 from StockItem i
      where i.creditCode = :creditCode and i.kind = :kind and i.baseName = :baseName
        and i.county = :county and i.stockDay = :day and i.takenOutAt is null
      """)
  boolean taken(
      StockKind kind, String creditCode, String baseName, String county, @Nullable LocalDate day);

  default StockItem get(UUID id) {
    return findById(id).orElseThrow(() -> new NotFound("row of opening stock"));
  }
}
