package org.yanchao.applicant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An organisation that files: one per credit code, whoever typed it first. */
@Entity
class Applicant {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @Column(updatable = false)
  private String creditCode;

  private String name;
  private String entityType;
  private @Nullable String accountId;
  private Instant createdAt;
  @Version private Long version;

  protected Applicant() {}

  Applicant(UUID id, ApplicantEntry entry, Instant createdAt) {
    this.id = id;
    this.creditCode = entry.creditCode();
    this.createdAt = createdAt;
    describe(entry);
  }

  /** What changes in an organisation while it stays the same legal person. */
  final void describe(ApplicantEntry entry) {
    this.name = entry.name();
    this.entityType = entry.entityType();
    if (entry.accountId() != null) {
      this.accountId = entry.accountId();
    }
  }

  UUID id() {
    return id;
  }

  ApplicantView view() {
    return new ApplicantView(id, creditCode, name, entityType, accountId);
  }
}
