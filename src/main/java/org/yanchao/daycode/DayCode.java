package org.yanchao.daycode;

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
import org.yanchao.panel.SeatView;

/** What lets one expert come in once, on one day, to the sheets of one batch. */
@Entity
@Table(name = "day_code")
class DayCode {

  /** Wrong endings after which a code is good for nothing. */
  static final int TRIES = 5;

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "batch_id")
  private UUID batch;

  private int seatNo;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "expert_id")
  private UUID expert;

  @Column(name = "valid_on")
  private LocalDate day;

  private String handle;

  private String secretHash;

  private int tries;

  private Instant issuedAt;

  private @Nullable Instant usedAt;

  private @Nullable Instant withdrawnAt;

  @Version private @Nullable Long version;

  protected DayCode() {}

  DayCode(UUID id, SeatView seat, LocalDate day, Instant issuedAt) {
    this.id = id;
    this.batch = seat.batchId();
    this.seatNo = seat.no() == null ? 0 : seat.no();
    this.expert = seat.expertId();
    this.day = day;
    this.issuedAt = issuedAt;
  }

  /** Only the first group stands here as it is; the rest as a hash. */
  DayCode of(String itsHandle, String itsHash) {
    handle = itsHandle;
    secretHash = itsHash;
    return this;
  }

  UUID id() {
    return id;
  }

  UUID batch() {
    return batch;
  }

  int seatNo() {
    return seatNo;
  }

  UUID expert() {
    return expert;
  }

  LocalDate day() {
    return day;
  }

  String secretHash() {
    return secretHash;
  }

  boolean locked() {
    return tries >= TRIES;
  }

  /** Whether it still lets somebody in on its day. */
  boolean open() {
    return usedAt == null && withdrawnAt == null && !locked();
  }

  /** Why nobody comes in with it today, empty when its expert does. */
  public Optional<Refusal> whyNotUse(LocalDate today) {
    if (locked()) {
      return Refusal.because("daycode.locked", TRIES);
    }
    if (withdrawnAt != null) {
      return Refusal.because("daycode.withdrawn");
    }
    if (usedAt != null) {
      return Refusal.because("daycode.used");
    }
    return today.equals(day) ? Optional.empty() : Refusal.because("daycode.other-day", day);
  }

  void use(LocalDate today, Instant at) {
    whyNotUse(today).ifPresent(Refusal::raise);
    usedAt = at;
  }

  /** Somebody typed another ending. */
  void missed() {
    tries++;
  }

  void withdraw(Instant at) {
    withdrawnAt = at;
  }

  DayCodeView view() {
    return new DayCodeView(seatNo, day, issuedAt, usedAt, withdrawnAt != null, locked());
  }
}
