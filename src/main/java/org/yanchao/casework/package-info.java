/**
 * The case of one dossier at one level: its status, whose clock runs, who may read it and what
 * counts of it. Start reading at {@link org.yanchao.casework.LevelCase}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Casework",
    allowedDependencies = {
      "kernel",
      "account",
      "policy",
      "reference",
      "form",
      "applicant",
      "applicant::desks",
      "dossier",
      "dossier::desks",
      "casefile",
      "casefile::desks"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.casework;
