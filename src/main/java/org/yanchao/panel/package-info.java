/**
 * Expert review: who takes part, who judges, what they gave and what it comes to. Start reading at
 * {@link org.yanchao.panel.DrawDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Panel",
    allowedDependencies = {
      "kernel",
      "account",
      "policy",
      "form",
      "attachment",
      "document",
      "round",
      "applicant",
      "dossier",
      "casefile",
      "casework",
      "submission",
      "cultivation"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.panel;
