/**
 * An office's draw of experts: pool, recusal findings, seals, records. Start reading at {@link
 * org.yanchao.draw.DrawDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Draw",
    allowedDependencies = {
      "kernel",
      "account",
      "policy",
      "round",
      "candidacy",
      "expert",
      "transcript"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.draw;
