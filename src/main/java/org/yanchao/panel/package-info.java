/**
 * The drawn panels: their batches and seats, who stands back, who follows. Start reading at {@link
 * org.yanchao.panel.PanelDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Panel",
    allowedDependencies = {
      "kernel",
      "account",
      "policy",
      "standard",
      "round",
      "casefile",
      "candidacy",
      "expert",
      "draw",
      "transcript"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.panel;
