/**
 * How far the experts are, and what happens about those who owe sheets. Start reading at {@link
 * org.yanchao.progress.FollowUpDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Progress",
    allowedDependencies = {
      "kernel",
      "account",
      "extension",
      "round",
      "expert",
      "panel",
      "panel::desks",
      "scoring",
      "scoring::desks",
      "review",
      "meeting"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.progress;
