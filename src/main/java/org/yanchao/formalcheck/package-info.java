/**
 * Accepting, returning for correction, refusing and handing over what was filed; terms run here.
 * Start reading at {@link org.yanchao.formalcheck.FormalCheckDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Formal check",
    allowedDependencies = {
      "kernel",
      "account",
      "policy",
      "extension",
      "form",
      "applicant",
      "applicant::desks",
      "dossier",
      "dossier::desks",
      "casefile",
      "casefile::desks",
      "casework",
      "casework::desks",
      "eligibility"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.formalcheck;
