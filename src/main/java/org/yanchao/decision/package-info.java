/**
 * What the leaders decide on a locked order: prepared over days, entered with minutes, published,
 * free places filled or left. Start reading at {@link org.yanchao.decision.DecisionDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Decision",
    allowedDependencies = {
      "kernel",
      "account",
      "policy",
      "attachment",
      "round",
      "applicant",
      "casework",
      "submission",
      "scoring",
      "review",
      "notice",
      "ranking"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.decision;
