package org.yanchao.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yanchao.panel.Seat;

/** One thing done about the sheets a seat owes; never changed. */
@Entity
@Table(name = "seat_follow_up")
class FollowUp {

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

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private FollowUpKind kind;

  private String note;

  private Instant notedAt;

  protected FollowUp() {}

  FollowUp(UUID id, Seat seat, FollowUpKind kind, String note, Instant notedAt) {
    this.id = id;
    this.batch = seat.batch();
    this.seatNo = seat.seatNo();
    this.expert = seat.expert();
    this.kind = kind;
    this.note = note;
    this.notedAt = notedAt;
  }

  UUID id() {
    return id;
  }

  UUID expert() {
    return expert;
  }

  FollowUpView view(String expertNumber) {
    return new FollowUpView(seatNo, expertNumber, kind, note, notedAt);
  }
}
