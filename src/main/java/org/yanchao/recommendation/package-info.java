/**
 * The duty to recommend named bases upward: what must go, the batch and its package, both rates.
 * Start reading at {@link org.yanchao.recommendation.RecommendationDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Recommendation upward",
    allowedDependencies = {
      "kernel",
      "account",
      "policy",
      "extension",
      "standard",
      "reference",
      "attachment",
      "document",
      "round",
      "dossier",
      "casefile",
      "casework",
      "verification",
      "audit",
      "cultivation",
      "candidacy",
      "notice",
      "decision",
      "naming"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.recommendation;
