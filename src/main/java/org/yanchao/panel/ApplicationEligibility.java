package org.yanchao.panel;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.round.RoundView;

/** Reads requests, pool and standard and judges who takes part. */
@Component
class ApplicationEligibility implements Eligibility {

  @Override
  public List<Standing> standings(RoundView round) {
    return List.of();
  }

  @Override
  public List<FrozenGround> grounds(UUID caseId) {
    return List.of();
  }
}
