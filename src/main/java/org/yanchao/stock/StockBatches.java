package org.yanchao.stock;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.yanchao.account.Scope;
import org.yanchao.kernel.NotFound;

/** Every file that was ever taken. */
interface StockBatches extends Repository<StockBatch, UUID> {

  StockBatch save(StockBatch batch);

  Optional<StockBatch> findById(UUID id);

  List<StockBatch> findByAuthorityOrderByTakenAtDescIdAsc(String authority);

  boolean existsByAuthorityAndKindAndFileHash(String authority, StockKind kind, String fileHash);

  default StockBatch get(Scope scope, UUID id) {
    return findById(id)
        .filter(it -> scope.covers(it.authority()))
        .orElseThrow(() -> new NotFound("file of opening stock"));
  }
}
