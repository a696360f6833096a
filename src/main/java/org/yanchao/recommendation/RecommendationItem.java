package org.yanchao.recommendation;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Json;
import org.yanchao.kernel.Refusal;
import org.yanchao.naming.NamingView;
import org.yanchao.policy.Finding;

/** One named base on a recommendation; nobody can strike it off, only its applicant withdraws. */
@Entity
@Table(name = "recommendation_item")
class RecommendationItem {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID recommendationId;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID namingId;

  @JdbcTypeCode(SqlTypes.CHAR)
  private @Nullable UUID caseId;

  @Column(name = "item_no")
  private int no;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private @Nullable PushVerdict verdict;

  private String findings;

  private @Nullable Instant withdrawnAt;
  private boolean sent;

  @JdbcTypeCode(SqlTypes.CHAR)
  private @Nullable UUID upperCaseId;

  @Version private @Nullable Long version;

  protected RecommendationItem() {}

  RecommendationItem(UUID id, UUID recommendationId, int no, NamingView naming) {
    this.id = id;
    this.recommendationId = recommendationId;
    this.no = no;
    this.namingId = naming.id();
    this.caseId = naming.caseId();
    this.findings = Json.write(List.of());
  }

  UUID id() {
    return id;
  }

  UUID recommendationId() {
    return recommendationId;
  }

  UUID namingId() {
    return namingId;
  }

  @Nullable UUID caseId() {
    return caseId;
  }

  @Nullable PushVerdict verdict() {
    return verdict;
  }

  boolean withdrawn() {
    return withdrawnAt != null;
  }

  Optional<Instant> withdrawnAt() {
    return Optional.ofNullable(withdrawnAt);
  }

  boolean sent() {
    return sent;
  }

  boolean opened() {
    return upperCaseId != null;
  }

  /** Meets the conditions above, and its applicant wants to go. */
  boolean mustGo() {
    return verdict == PushVerdict.DUE && !withdrawn();
  }

  void judge(PushVerdict found, List<Finding> why) {
    verdict = found;
    findings = Json.write(why);
  }

  Optional<Refusal> whyNotWithdraw() {
    if (sent) {
      return Refusal.because("recommendation.recommendation-sent");
    }
    return withdrawn() ? Refusal.because("recommendation.item-withdrawn") : Optional.empty();
  }

  void withdraw(Instant at) {
    whyNotWithdraw().ifPresent(Refusal::raise);
    withdrawnAt = at;
  }

  void send() {
    sent = true;
  }

  void openedAs(UUID upperCase) {
    upperCaseId = upperCase;
  }

  RecommendationView.Item view(NamingView naming) {
    return new RecommendationView.Item(
        id,
        naming,
        verdict,
        Json.read(findings, new TypeReference<>() {}),
        withdrawnAt,
        sent,
        upperCaseId);
  }
}
