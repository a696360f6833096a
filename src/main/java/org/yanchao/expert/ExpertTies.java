package org.yanchao.expert;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All relations of experts to applicants. */
interface ExpertTies extends Repository<ExpertTie, UUID> {

  ExpertTie save(ExpertTie tie);

  List<ExpertTie> findByExpertIn(Collection<UUID> experts);

  List<ExpertTie> findByExpertOrderByRecordedAt(UUID expert);
}
