package org.yanchao.decision;

import java.util.UUID;

/** What the leaders of a round decided on one case. */
public record CaseDecision(UUID roundId, DecisionResult result) {}
