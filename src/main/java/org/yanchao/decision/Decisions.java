package org.yanchao.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All collective decisions. */
interface Decisions extends Repository<Decision, UUID> {

  Decision save(Decision decision);

  List<Decision> findByRoundIdOrderByNo(UUID roundId);

  int countByRoundId(UUID roundId);

  int countByRoundIdAndSetAsideFalse(UUID roundId);

  Optional<Decision> findByRoundIdAndNo(UUID roundId, int no);
}
