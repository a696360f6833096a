package org.yanchao.expert;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All present and past jobs of experts. */
interface ExpertJobs extends Repository<ExpertJob, UUID> {

  ExpertJob save(ExpertJob job);

  List<ExpertJob> findByExpertIn(Collection<UUID> experts);

  List<ExpertJob> findByExpertOrderByEndedOnDesc(UUID expert);
}
