/**
 * The applicant's side: drafting, filing, confirming participation, adding and taking back; and
 * what comes in on paper. Start reading at {@link org.yanchao.submission.SubmissionDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Submission",
    allowedDependencies = {
      "kernel",
      "account",
      "policy",
      "standard",
      "form",
      "attachment",
      "applicant",
      "applicant::desks",
      "dossier",
      "dossier::desks",
      "casefile",
      "casefile::desks",
      "casework",
      "casework::desks",
      "eligibility",
      "formalcheck",
      "audit",
      "recheck"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.submission;
