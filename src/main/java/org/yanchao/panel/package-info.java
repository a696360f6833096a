/**
 * The drawn panels at work: seats, recusals, sheets, scores and the meeting. Start reading at
 * {@link org.yanchao.panel.ReviewDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Panel",
    allowedDependencies = {
      "kernel",
      "account",
      "policy",
      "standard",
      "extension",
      "form",
      "attachment",
      "document",
      "round",
      "dossier",
      "casefile",
      "casework",
      "candidacy",
      "expert",
      "draw"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.panel;
