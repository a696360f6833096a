package org.yanchao.stock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
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

  /** Rows of a kind that a unit brought and that still count, among those a pattern finds. */
  @Query(
      """
      select i from StockItem i, StockBatch b
      where b.id = i.batchId and b.authority = :authority and i.kind = :kind
        and i.takenOutAt is null and (i.baseName like :text escape '!'
          or i.entityName like :text escape '!' or i.creditCode like :text escape '!')
      order by i.stockDay desc, i.id
      """)
  List<StockItem> ofUnit(String authority, StockKind kind, String text, Pageable page);

  @Query(
      """
      select i.kind, i.creditCode from StockItem i, StockBatch b
      where b.id = i.batchId and b.authority = :authority and i.takenOutAt is null
        and i.kind in :kinds and (i.validTo is null or i.validTo >= :day)
      """)
  List<Object[]> codes(String authority, Collection<StockKind> kinds, LocalDate day);

  List<StockItem> findByCreditCodeAndKindAndTakenOutAtIsNullOrderByStockDayDescIdAsc(
      String creditCode, StockKind kind);

  default StockItem get(UUID id) {
    return findById(id).orElseThrow(() -> new NotFound("row of opening stock"));
  }
}
