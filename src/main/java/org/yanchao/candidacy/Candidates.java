package org.yanchao.candidacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.yanchao.kernel.NotFound;

/** All candidates. */
interface Candidates extends Repository<Candidate, UUID> {

  Candidate save(Candidate candidate);

  Optional<Candidate> findById(UUID id);

  List<Candidate> findByRoundOrderByNo(UUID round);

  List<Candidate> findByBatchOrderByNo(UUID batch);

  List<Candidate> findByLevelCase(UUID levelCase);

  default Candidate get(UUID id) {
    return findById(id).orElseThrow(() -> new NotFound("candidate"));
  }
}
