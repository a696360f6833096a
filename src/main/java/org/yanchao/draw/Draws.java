package org.yanchao.draw;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All draws. */
interface Draws extends Repository<Draw, UUID> {

  Draw save(Draw draw);

  List<Draw> findByRoundOrderByNo(UUID round);

  List<Draw> findByBatchOrderByNo(UUID batch);
}
