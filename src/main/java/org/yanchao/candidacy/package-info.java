/**
 * Who takes part in a round and with which grounds for preference, fixed before experts are drawn.
 * Start reading at {@link org.yanchao.candidacy.CandidateDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Candidacy",
    allowedDependencies = {
      "kernel",
      "account",
      "policy",
      "standard",
      "reference",
      "round",
      "applicant",
      "dossier",
      "casefile",
      "casework",
      "submission",
      "cultivation"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.candidacy;
