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

/** One drawn expert in a batch: in a seat, or waiting as a numbered alternate. */
@Entity
@Table(name = "seat")
public class Seat {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "batch_id")
  private UUID batch;

  @Column(name = "seat_no")
  private @Nullable Integer no;

  private @Nullable Integer alternateNo;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "expert_id")
  private UUID expert;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private SeatState state;

  private @Nullable Instant declaredAt;

  private @Nullable Instant submittedAt;

  private @Nullable String addedReason;

  private @Nullable LocalDate dueOn;

  private @Nullable Instant seatedAt;

  @Version private @Nullable Long version;

  protected Seat() {}

  private Seat(UUID id, UUID batch, UUID expert, SeatState state) {
    this.id = id;
    this.batch = batch;
    this.expert = expert;
    this.state = state;
  }

  static Seat drawn(UUID id, UUID batch, int no, UUID expert) {
    var seat = new Seat(id, batch, expert, SeatState.SEATED);
    seat.no = no;
    return seat;
  }

  static Seat alternate(UUID id, UUID batch, int alternateNo, UUID expert) {
    var seat = new Seat(id, batch, expert, SeatState.STANDBY);
    seat.alternateNo = alternateNo;
    return seat;
  }

  public UUID id() {
    return id;
  }

  public UUID batch() {
    return batch;
  }

  public UUID expert() {
    return expert;
  }

  public SeatState state() {
    return state;
  }

  /** Number of the seat, null while an alternate waits. */
  public @Nullable Integer no() {
    return no;
  }

  /** The same for who sits or sat; 0 while an alternate waits. */
  public int seatNo() {
    return no == null ? 0 : no;
  }

  @Nullable Integer alternateNo() {
    return alternateNo;
  }

  public @Nullable Instant declaredAt() {
    return declaredAt;
  }

  public @Nullable Instant submittedAt() {
    return submittedAt;
  }

  public boolean seated() {
    return state == SeatState.SEATED;
  }

  public boolean done() {
    return submittedAt != null;
  }

  /** Why the expert may not enter points now, empty when they may. */
  public Optional<Refusal> whyNotScore() {
    if (!seated()) {
      return Refusal.because("panel.recused");
    }
    if (declaredAt == null) {
      return Refusal.because("panel.not-declared");
    }
    return done() ? Refusal.because("panel.sheets-submitted") : Optional.empty();
  }

  /** The same, asked together with the batch. */
  public Optional<Refusal> whyNotScoreIn(ReviewBatch itsBatch) {
    return seated() ? itsBatch.whyNotScore().or(this::whyNotScore) : whyNotScore();
  }

  /** Why no declaration is expected, empty when one is. */
  public Optional<Refusal> whyNotDeclare() {
    if (!seated()) {
      return Refusal.because("panel.recused");
    }
    return declaredAt != null ? Refusal.because("panel.declared-already") : Optional.empty();
  }

  void declare(Instant at) {
    whyNotDeclare().ifPresent(Refusal::raise);
    declaredAt = at;
  }

  void submit(Instant at) {
    whyNotScore().ifPresent(Refusal::raise);
    submittedAt = at;
  }

  void leave(SeatState end) {
    state = end;
  }

  /** Somebody follows; who was drawn into the seat has it since the draw. */
  void takeSeat(int number, Instant at) {
    no = number;
    seatedAt = at;
    state = SeatState.SEATED;
  }

  /** The seat was added to the panel for this reason. */
  void addedFor(String reason) {
    addedReason = reason;
  }

  /** Who joined late has days of their own. */
  void dueOn(LocalDate day) {
    dueOn = day;
  }

  /** The last day for handing in: that of the batch, or one of their own for who came late. */
  public LocalDate dueOn(ReviewBatch itsBatch) {
    return dueOn == null ? itsBatch.reviewDueOn() : dueOn;
  }

  @Nullable String addedReason() {
    return addedReason;
  }
}
