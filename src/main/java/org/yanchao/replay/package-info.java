/**
 * A finished round computed again, and a copy of it under other rules. Start reading at {@link
 * org.yanchao.replay.ReplayDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Replay",
    allowedDependencies = {
      "kernel",
      "account",
      "policy",
      "round",
      "candidacy",
      "scoring",
      "review",
      "ranking",
      "decision"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.replay;
