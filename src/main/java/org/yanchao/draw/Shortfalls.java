package org.yanchao.draw;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All attempts to draw that found too few experts. */
interface Shortfalls extends Repository<Shortfall, UUID> {

  Shortfall save(Shortfall shortfall);

  List<Shortfall> findByRoundAndWidened(UUID round, boolean widened);
}
