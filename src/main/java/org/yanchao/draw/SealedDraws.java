package org.yanchao.draw;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All sealed draws. */
interface SealedDraws extends Repository<SealedDraw, UUID> {

  SealedDraw save(SealedDraw sealed);

  List<SealedDraw> findByRoundOrderByNo(UUID round);

  List<SealedDraw> findByRoundNumberOrderByNo(String roundNumber);

  @Query("select distinct s.roundNumber from SealedDraw s order by s.roundNumber desc")
  List<String> roundNumbers();
}
