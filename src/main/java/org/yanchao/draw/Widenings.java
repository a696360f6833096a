package org.yanchao.draw;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All recorded widenings. */
interface Widenings extends Repository<Widening, UUID> {

  Widening save(Widening widening);

  List<Widening> findByRoundOrderByApprovedAt(UUID round);
}
