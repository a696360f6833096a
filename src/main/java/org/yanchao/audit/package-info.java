/**
 * What the upper unit does with a case recommended to it: package, audit, answer. Start reading at
 * {@link org.yanchao.audit.UpperCaseDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Audit",
    allowedDependencies = {
      "kernel",
      "account",
      "policy",
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
package org.yanchao.audit;
