package org.yanchao.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.yanchao.panel.ComputedScores;

/** All official scores. */
interface OfficialScores extends Repository<OfficialScore, UUID>, ComputedScores {

  OfficialScore save(OfficialScore score);

  Optional<OfficialScore> findById(UUID candidate);

  List<OfficialScore> findByBatch(UUID batch);
}
