package org.yanchao.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What the levels found about claimed grounds. */
interface GroundDecisions extends Repository<GroundDecision, UUID> {

  GroundDecision save(GroundDecision decision);

  List<GroundDecision> findByCaseId(UUID caseId);

  Optional<GroundDecision> findByClaimIdAndCaseId(UUID claimId, UUID caseId);
}
