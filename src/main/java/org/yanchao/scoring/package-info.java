/**
 * What experts give: declarations, score sheets on screen, in a table or on paper, the material
 * they read. Start reading at {@link org.yanchao.scoring.ScoringDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Scoring",
    allowedDependencies = {
      "kernel",
      "account",
      "policy",
      "form",
      "attachment",
      "document",
      "round",
      "dossier",
      "casefile",
      "casework",
      "candidacy",
      "expert",
      "draw",
      "panel",
      "panel::desks"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.scoring;
