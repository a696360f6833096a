package org.yanchao.candidacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.policy.CaseFacts;
import org.yanchao.policy.Finding;

/**
 * A candidate with what was frozen.
 *
 * @param code the number under which experts know it, 0 where nobody was given one
 */
public record CandidateView(
    UUID id,
    UUID roundId,
    UUID caseId,
    UUID projectId,
    UUID applicantId,
    String caseNo,
    String baseName,
    String applicantName,
    String county,
    int no,
    int code,
    boolean reliefUsed,
    CaseFacts facts,
    List<Finding> findings,
    List<FrozenGround> grounds,
    boolean groundsFrozen,
    @Nullable UUID batchId,
    CandidateState state,
    Instant frozenAt) {

  /** What those call it who know both code and name. */
  public Face face() {
    return new Face(id, code, baseName, applicantName, caseNo);
  }
}
