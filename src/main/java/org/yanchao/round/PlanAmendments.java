package org.yanchao.round;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All amendments of review plans. */
interface PlanAmendments extends Repository<PlanAmendment, UUID> {

  PlanAmendment save(PlanAmendment amendment);

  List<PlanAmendment> findByRoundOrderByNo(UUID round);
}
