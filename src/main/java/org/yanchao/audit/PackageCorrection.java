package org.yanchao.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.casework.LevelCase;

/** The flagged parts of one returned package, open to the applicant until the due day. */
@Entity
class PackageCorrection {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID caseId;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID dossierId;

  private int roundNo;
  private Instant openedAt;
  private LocalDate dueOn;
  private @Nullable Instant answeredAt;
  @Version private @Nullable Long version;

  @SuppressWarnings("NullAway") // for Hibernate
  protected PackageCorrection() {}

  PackageCorrection(UUID id, LevelCase it, int roundNo, Instant openedAt, LocalDate dueOn) {
    this.id = id;
    this.caseId = it.id();
    this.dossierId = it.origin().dossierId();
    this.roundNo = roundNo;
    this.openedAt = openedAt;
    this.dueOn = dueOn;
  }

  void answered(Instant at) {
    answeredAt = at;
  }

  /** Whether the applicant still has time; afterwards the lower unit goes on without it. */
  boolean openOn(LocalDate today) {
    return answeredAt == null && !today.isAfter(dueOn);
  }

  PackageCorrectionView view() {
    return new PackageCorrectionView(caseId, dossierId, roundNo, openedAt, dueOn, answeredAt);
  }
}
