package org.yanchao.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All official scores. */
interface OfficialScores extends Repository<OfficialScore, UUID> {

  OfficialScore save(OfficialScore score);

  Optional<OfficialScore> findById(UUID candidate);

  List<OfficialScore> findByBatch(UUID batch);

  void deleteByBatch(UUID batch);
}
