package org.yanchao.panel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.yanchao.kernel.NotFound;

/** All batches. */
interface ReviewBatches extends Repository<ReviewBatch, UUID> {

  ReviewBatch save(ReviewBatch batch);

  /** Writes at once, so that the count under the round's lock sees it. */
  ReviewBatch saveAndFlush(ReviewBatch batch);

  Optional<ReviewBatch> findById(UUID id);

  List<ReviewBatch> findByRoundOrderByNo(UUID round);

  List<ReviewBatch> findByIdIn(Collection<UUID> ids);

  int countByRoundAndStatusNot(UUID round, BatchStatus status);

  default ReviewBatch get(UUID id) {
    return findById(id).orElseThrow(() -> new NotFound("review batch"));
  }
}
