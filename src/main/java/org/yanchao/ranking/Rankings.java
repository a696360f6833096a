package org.yanchao.ranking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.yanchao.kernel.NotFound;

/** The rankings of all rounds. */
interface Rankings extends Repository<Ranking, UUID> {

  Ranking save(Ranking ranking);

  Optional<Ranking> findByRoundId(UUID roundId);

  List<Ranking> findByStatus(RankingStatus status);

  default Ranking get(UUID round) {
    return findByRoundId(round).orElseThrow(() -> new NotFound("ranking"));
  }
}
