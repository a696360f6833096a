package org.yanchao.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Refusal;

/** The review of one round, left to the unit above by a paper and handed back by another. */
@Entity
@Table(name = "review_delegation")
class ReviewDelegation {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "round_id")
  private UUID round;

  private String reviewer;

  private String documentNo;

  private LocalDate documentDay;

  private Instant delegatedAt;

  private String delegatedBy;

  private boolean concluded;

  private @Nullable String returnNo;

  private @Nullable LocalDate returnDay;

  private @Nullable Instant returnedAt;

  private @Nullable String returnedBy;

  private @Nullable Instant withdrawnAt;

  private @Nullable String withdrawnReason;

  @Version private @Nullable Long version;

  protected ReviewDelegation() {}

  ReviewDelegation(UUID id, UUID round, String reviewer, LetterEntry letter) {
    this.id = id;
    this.round = round;
    this.reviewer = reviewer;
    this.documentNo = letter.number();
    this.documentDay = letter.day();
  }

  ReviewDelegation signed(Instant at, String by) {
    delegatedAt = at;
    delegatedBy = by;
    return this;
  }

  UUID round() {
    return round;
  }

  String reviewer() {
    return reviewer;
  }

  boolean returned() {
    return returnedAt != null;
  }

  /** Every panel of the round has ended; only the letter is missing. */
  void conclude() {
    concluded = true;
  }

  Optional<Refusal> whyNotReturn() {
    if (returned()) {
      return Refusal.because("round.handed-back-already");
    }
    return concluded ? Optional.empty() : Refusal.because("round.review-not-closed");
  }

  void handBack(LetterEntry letter, Instant at, String by) {
    whyNotReturn().ifPresent(Refusal::raise);
    returnNo = letter.number();
    returnDay = letter.day();
    returnedAt = at;
    returnedBy = by;
  }

  void withdraw(String reason, Instant at) {
    withdrawnReason = reason;
    withdrawnAt = at;
  }

  DelegationView view() {
    return new DelegationView(
        reviewer,
        documentNo,
        documentDay,
        delegatedAt,
        delegatedBy,
        concluded,
        returnNo,
        returnDay,
        returnedAt,
        returnedBy);
  }
}
