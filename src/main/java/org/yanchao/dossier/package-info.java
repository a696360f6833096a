/**
 * What an organisation files in a cycle: answers, evidence, rosters, claimed grounds and the
 * versions that were handed in. Start reading at {@link org.yanchao.dossier.DossierFile}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Dossier",
    allowedDependencies = {
      "kernel",
      "account",
      "policy",
      "pack",
      "extension",
      "form",
      "applicant",
      "applicant::desks"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.dossier;
