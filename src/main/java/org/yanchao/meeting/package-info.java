/**
 * The meeting of a panel after scoring, and the opinion it signs. Start reading at {@link
 * org.yanchao.meeting.MeetingDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Meeting",
    allowedDependencies = {
      "kernel",
      "account",
      "policy",
      "attachment",
      "round",
      "candidacy",
      "panel",
      "panel::desks",
      "scoring",
      "review",
      "review::desks"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.meeting;
