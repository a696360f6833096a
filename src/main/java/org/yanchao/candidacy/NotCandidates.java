package org.yanchao.candidacy;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All requests that did not make it into a round. */
interface NotCandidates extends Repository<NotCandidate, UUID> {

  NotCandidate save(NotCandidate other);

  List<NotCandidate> findByRoundOrderByCaseNo(UUID round);

  List<NotCandidate> findByLevelCase(UUID levelCase);
}
