package org.yanchao.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.policy.EvidenceKind.Timing;

/** One item of evidence as pages see it. */
public record EvidenceView(
    UUID id,
    String kind,
    String title,
    Timing timing,
    @Nullable LocalDate fromDay,
    @Nullable LocalDate toDay,
    @Nullable Instant happenedAt,
    @Nullable UUID attachmentId) {

  /** The same without what the applicant called it. */
  public EvidenceView untitled() {
    return new EvidenceView(id, kind, "", timing, fromDay, toDay, happenedAt, attachmentId);
  }

  /** The same for a reader who may not open its file. */
  public EvidenceView unopened() {
    return new EvidenceView(id, kind, title, timing, fromDay, toDay, happenedAt, null);
  }
}
