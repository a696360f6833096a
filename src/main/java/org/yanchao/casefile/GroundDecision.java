package org.yanchao.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yanchao.dossier.GroundClaim;

/** What one level's officer found about a claimed ground. */
@Entity
class GroundDecision {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID claimId;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private GroundStatus status = GroundStatus.PENDING;

  private String reason = "";
  private String byAccount = "";
  private Instant decidedAt;
  @Version private Long version;

  protected GroundDecision() {}

  GroundDecision(UUID id, UUID claimId, UUID caseId) {
    this.id = id;
    this.claimId = claimId;
    this.caseId = caseId;
  }

  void decide(GroundStatus found, String why, String account, Instant at) {
    this.status = found;
    this.reason = why.strip();
    this.byAccount = account;
    this.decidedAt = at;
  }

  UUID claimId() {
    return claimId;
  }

  UUID caseId() {
    return caseId;
  }

  GroundClaimView of(GroundClaim claim) {
    return new GroundClaimView(claim.id(), claim.entry(), status, reason, decidedAt);
  }
}
