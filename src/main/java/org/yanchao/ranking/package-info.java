/**
 * From closed scores to one order: every rule with its effect, the lock, and its opening by two
 * people. Start reading at {@link org.yanchao.ranking.RankingDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Ranking",
    allowedDependencies = {
      "kernel",
      "account",
      "policy",
      "standard",
      "round",
      "dossier",
      "casefile",
      "casework",
      "candidacy",
      "review",
      "notice"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.ranking;
