package org.yanchao.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.WrittenOnce;

/** One look at the base, from the desk or on site. */
@Entity
@Immutable
class SiteVerification extends WrittenOnce {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private VerificationPurpose purpose;

  private Instant verifiedAt;
  private String account;
  private @Nullable String secondPerson;
  private String conclusion;

  private String answers;

  protected SiteVerification() {}

  SiteVerification(UUID id, UUID caseId, VerificationView verification) {
    this.id = id;
    this.caseId = caseId;
    this.purpose = verification.purpose();
    this.verifiedAt = verification.at();
    this.account = verification.account();
    this.secondPerson = verification.secondPerson();
    this.conclusion = verification.conclusion();
    this.answers = verification.answers();
  }

  VerificationView view() {
    return new VerificationView(purpose, verifiedAt, account, secondPerson, conclusion, answers);
  }

  @Override
  public UUID getId() {
    return id;
  }
}
