/**
 * Verification on site, and what an office does not count. Start reading at {@link
 * org.yanchao.verification.VerificationDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Verification",
    allowedDependencies = {
      "kernel",
      "account",
      "policy",
      "form",
      "dossier",
      "dossier::desks",
      "casefile",
      "casefile::desks",
      "casework",
      "casework::desks"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.verification;
