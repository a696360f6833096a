package org.yanchao.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.WrittenOnce;
import org.yanchao.policy.EvidenceKind.Timing;

/** One item of evidence; corrected by removing it and adding another. */
@Entity
@Immutable
class Evidence extends WrittenOnce {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID dossierId;

  private int sortNo;
  private String kind;
  private String title;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private Timing timing;

  private @Nullable LocalDate fromDay;
  private @Nullable LocalDate toDay;
  private @Nullable Instant happenedAt;

  @JdbcTypeCode(SqlTypes.CHAR)
  private @Nullable UUID attachmentId;

  protected Evidence() {}

  Evidence(UUID id, UUID dossierId, int sortNo, EvidenceEntry entry, Timing timing) {
    this.id = id;
    this.dossierId = dossierId;
    this.sortNo = sortNo;
    this.kind = entry.kind();
    this.title = entry.title().strip();
    this.timing = timing;
    this.fromDay = entry.fromDay();
    this.toDay = entry.toDay();
    this.happenedAt = entry.happenedAt();
    this.attachmentId = entry.attachmentId();
  }

  UUID id() {
    return id;
  }

  EvidenceView view() {
    return new EvidenceView(id, kind, title, timing, fromDay, toDay, happenedAt, attachmentId);
  }

  @Override
  public UUID getId() {
    return id;
  }
}
