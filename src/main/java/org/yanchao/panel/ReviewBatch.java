package org.yanchao.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.yanchao.transcript.DrawRequest;

/** One panel and the candidates it judges. */
@Entity
@Table(name = "review_batch")
public class ReviewBatch {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "round_id")
  private UUID round;

  @Column(name = "batch_no")
  private int no;

  private int seats;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private BatchStatus status = BatchStatus.DRAWN;

  private boolean diverging;

  private boolean lacking;

  private @Nullable String divergenceReason;

  private Instant drawnAt;

  private LocalDate reviewDueOn;

  private @Nullable Instant namesOpenedAt;

  private @Nullable Instant closedAt;

  @Version private @Nullable Long version;

  protected ReviewBatch() {}

  ReviewBatch(UUID id, DrawRequest request, UUID round, Instant drawnAt, LocalDate reviewDueOn) {
    this.id = id;
    this.round = round;
    this.no = request.batch();
    this.seats = request.rules().seats();
    this.drawnAt = drawnAt;
    this.reviewDueOn = reviewDueOn;
  }

  public UUID id() {
    return id;
  }

  public UUID round() {
    return round;
  }

  public int no() {
    return no;
  }

  public int seats() {
    return seats;
  }

  public BatchStatus status() {
    return status;
  }

  Instant drawnAt() {
    return drawnAt;
  }

  public LocalDate reviewDueOn() {
    return reviewDueOn;
  }

  boolean diverging() {
    return diverging;
  }

  /** Whether a candidate has too few sheets for a score: only a further expert helps. */
  boolean lacking() {
    return lacking;
  }

  @Nullable String divergenceReason() {
    return divergenceReason;
  }

  @Nullable Instant namesOpenedAt() {
    return namesOpenedAt;
  }

  @Nullable Instant closedAt() {
    return closedAt;
  }

  void openNames(Instant at) {
    namesOpenedAt = at;
  }

  /** Why nothing can be scored in this batch any more, empty while it can. */
  public Optional<Refusal> whyNotScore() {
    return status == BatchStatus.CLOSED ? Refusal.because("panel.review-closed") : Optional.empty();
  }

  /** Why nobody owes sheets that could have more time, empty while somebody may. */
  public Optional<Refusal> whyNotExtend() {
    return status == BatchStatus.AGGREGATED
        ? Refusal.because("panel.sheets-submitted")
        : whyNotScore();
  }

  void extend(LocalDate day) {
    whyNotExtend().ifPresent(Refusal::raise);
    reviewDueOn = day;
  }

  void score() {
    whyNotScore().ifPresent(Refusal::raise);
    status = BatchStatus.SCORING;
    diverging = false;
    lacking = false;
    divergenceReason = null;
  }

  void aggregate(boolean wide, boolean few) {
    whyNotScore().ifPresent(Refusal::raise);
    status = BatchStatus.AGGREGATED;
    diverging = wide || few;
    lacking = few;
  }

  /** Why no further expert is needed, empty when one may be added. */
  public Optional<Refusal> whyNotAdd(String reason) {
    if (status != BatchStatus.AGGREGATED || !diverging || divergenceReason != null) {
      return Refusal.because("panel.no-divergence");
    }
    return reason.isBlank() ? Refusal.because("panel.reason-missing") : Optional.empty();
  }

  /** One more seat; its expert scores every candidate. */
  int addSeat() {
    seats++;
    score();
    return seats;
  }

  /** Why there is no divergence to resolve, empty when there is one. */
  public Optional<Refusal> whyNotResolve(String reason) {
    if (status != BatchStatus.AGGREGATED || !diverging) {
      return Refusal.because("panel.no-divergence");
    }
    if (lacking) {
      return Refusal.because("panel.sheets-lacking");
    }
    return reason.isBlank() ? Refusal.because("panel.reason-missing") : Optional.empty();
  }

  void resolve(String reason) {
    whyNotResolve(reason).ifPresent(Refusal::raise);
    divergenceReason = reason;
  }

  /** Why the review cannot be closed, empty when it can. */
  public Optional<Refusal> whyNotClose() {
    if (status == BatchStatus.CLOSED) {
      return Refusal.because("panel.review-closed");
    }
    if (status != BatchStatus.AGGREGATED) {
      return Refusal.because("panel.scores-missing");
    }
    return diverging && divergenceReason == null
        ? Refusal.because("panel.divergence-open")
        : Optional.empty();
  }

  void close(Instant at) {
    whyNotClose().ifPresent(Refusal::raise);
    status = BatchStatus.CLOSED;
    closedAt = at;
  }
}
