package org.yanchao.progress;

import java.time.Instant;

/** One thing done about owed sheets, with the expert's number; the name stays sealed. */
public record FollowUpView(
    int seatNo, String expertNumber, FollowUpKind kind, String note, Instant at) {}
