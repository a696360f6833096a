package org.yanchao.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Refusal;

/** What one expert gives one candidate. */
@Entity
@Table(name = "score_sheet")
public class ScoreSheet {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "batch_id")
  private UUID batch;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "candidate_id")
  private UUID candidate;

  private int seatNo;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "expert_id")
  private UUID expert;

  private String points;

  private @Nullable BigDecimal total;

  private @Nullable String remark;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private SheetState state = SheetState.OPEN;

  @Version private @Nullable Long version;

  protected ScoreSheet() {}

  ScoreSheet(UUID id, Seat seat, UUID candidate) {
    this.id = id;
    this.batch = seat.batch();
    this.candidate = candidate;
    this.seatNo = seat.no() == null ? 0 : seat.no();
    this.expert = seat.expert();
    this.points = "{}";
  }

  public UUID id() {
    return id;
  }

  public UUID candidate() {
    return candidate;
  }

  public UUID expert() {
    return expert;
  }

  public int seatNo() {
    return seatNo;
  }

  public SheetState state() {
    return state;
  }

  /** The sum of all criteria, empty while one is missing: unfinished is never zero. */
  public Optional<BigDecimal> total() {
    return Optional.ofNullable(total);
  }

  String points() {
    return points;
  }

  @Nullable String remark() {
    return remark;
  }

  long version() {
    return version == null ? 0 : version;
  }

  boolean begun() {
    return !"{}".equals(points);
  }

  boolean complete() {
    return total != null;
  }

  /** Why these points cannot be written here, empty when they can. */
  public Optional<Refusal> whyNotWrite(long seenVersion) {
    if (state != SheetState.OPEN) {
      return Refusal.because("panel.sheet-not-open");
    }
    return version() != seenVersion
        ? Refusal.because("panel.sheet-changed-meanwhile")
        : Optional.empty();
  }

  void write(String newPoints, @Nullable BigDecimal newTotal, String newRemark, long seenVersion) {
    whyNotWrite(seenVersion).ifPresent(Refusal::raise);
    points = newPoints;
    total = newTotal;
    remark = newRemark;
  }

  void submit() {
    state = SheetState.SUBMITTED;
  }

  void voidIt() {
    state = SheetState.VOID;
  }
}
