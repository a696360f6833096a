package org.yanchao.scoring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All sheets that came on paper. */
interface PaperSheets extends Repository<PaperSheet, UUID> {

  PaperSheet save(PaperSheet sheet);

  void delete(PaperSheet sheet);

  List<PaperSheet> findByBatch(UUID batch);

  Optional<PaperSheet> findByBatchAndSeatNoAndCandidate(UUID batch, int seatNo, UUID candidate);
}
