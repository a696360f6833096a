/**
 * Whether a case takes part in this year's review: window, evidence period, last day of sending.
 * Start reading at {@link org.yanchao.eligibility.Eligibility}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Eligibility",
    allowedDependencies = {
      "kernel",
      "account",
      "policy",
      "extension",
      "dossier",
      "dossier::desks",
      "casefile",
      "casefile::desks",
      "casework",
      "casework::desks"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.eligibility;
