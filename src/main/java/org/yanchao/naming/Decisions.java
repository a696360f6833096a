package org.yanchao.naming;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All collective decisions. */
interface Decisions extends Repository<Decision, UUID> {

  Decision save(Decision decision);

  List<Decision> findByRoundIdOrderByNo(UUID roundId);

  int countByRoundId(UUID roundId);
}
