package org.yanchao.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yanchao.kernel.WrittenOnce;

/**
 * What a dossier said when it was handed in: kept, so that answers can be compared side by side.
 */
@Entity
@Immutable
class DossierVersion extends WrittenOnce {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID dossierId;

  private int number;

  private String answers;

  private String evidence;

  private Instant takenAt;

  protected DossierVersion() {}

  DossierVersion(UUID id, Dossier dossier, String evidence, Instant takenAt) {
    this.id = id;
    this.dossierId = dossier.id();
    this.number = dossier.nextContentVersion();
    this.answers = dossier.answers();
    this.evidence = evidence;
    this.takenAt = takenAt;
  }

  DossierVersionView view() {
    return new DossierVersionView(number, answers, evidence, takenAt);
  }

  @Override
  public UUID getId() {
    return id;
  }
}
