package org.yanchao.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The allocation of every cycle's plan. */
interface GuidanceTargets extends Repository<GuidanceTarget, UUID> {

  GuidanceTarget save(GuidanceTarget target);

  void delete(GuidanceTarget target);

  List<GuidanceTarget> findByProgrammeAndCycle(String programme, int cycle);

  void flush();
}
