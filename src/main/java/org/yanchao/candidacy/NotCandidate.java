package org.yanchao.candidacy;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Json;
import org.yanchao.policy.Finding;

/** A request that did not make it into the round, with the findings that say why. */
@Entity
@Table(name = "not_candidate")
class NotCandidate {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "round_id")
  private UUID round;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "case_id")
  private UUID levelCase;

  private String caseNo;

  private String baseName;

  private String reason;

  private String findings;

  private Instant frozenAt;

  @Version private @Nullable Long version;

  protected NotCandidate() {}

  NotCandidate(UUID id, UUID round, Standing standing, Instant frozenAt) {
    this.id = id;
    this.round = round;
    this.levelCase = standing.caseId();
    this.caseNo = standing.caseNo();
    this.baseName = standing.baseName();
    this.reason = standing.verdict().name();
    this.findings = Json.write(standing.findings());
    this.frozenAt = frozenAt;
  }

  NotCandidateView view() {
    return new NotCandidateView(
        levelCase,
        caseNo,
        baseName,
        Standing.Verdict.valueOf(reason),
        Json.read(findings, new TypeReference<List<Finding>>() {}),
        frozenAt);
  }
}
