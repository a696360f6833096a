package org.yanchao.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All score sheets. */
interface ScoreSheets extends Repository<ScoreSheet, UUID> {

  ScoreSheet save(ScoreSheet sheet);

  /** Writes at once, so that the page gets the version the row now has. */
  ScoreSheet saveAndFlush(ScoreSheet sheet);

  List<ScoreSheet> findByBatchAndExpert(UUID batch, UUID expert);

  List<ScoreSheet> findByBatchAndState(UUID batch, SheetState state);

  List<ScoreSheet> findByBatchOrderBySeatNo(UUID batch);

  List<ScoreSheet> findByCandidate(UUID candidate);

  Optional<ScoreSheet> findByBatchAndCandidateAndExpert(UUID batch, UUID candidate, UUID expert);
}
