package org.yanchao.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.expert.RecusalGround;

/** An expert who left a batch or stands back from one candidate of it, and why. */
@Entity
@Table(name = "recusal")
class Recusal {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "batch_id")
  private UUID batch;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "expert_id")
  private UUID expert;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "candidate_id")
  private @Nullable UUID candidate;

  private int seatNo;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private RecusalGround ground;

  private String note;

  private Instant recordedAt;

  private String recordedBy;

  @Column(name = "is_late")
  private boolean late;

  @Version private @Nullable Long version;

  protected Recusal() {}

  Recusal(UUID id, Seat seat, Interest why, boolean late) {
    this.id = id;
    this.batch = seat.batch();
    this.expert = seat.expert();
    this.seatNo = seat.no() == null ? 0 : seat.no();
    this.candidate = why.candidate();
    this.ground = why.ground();
    this.note = why.note();
    this.late = late;
  }

  void recorded(Instant at, String by) {
    recordedAt = at;
    recordedBy = by;
  }

  UUID expert() {
    return expert;
  }

  /** Whom the expert does not judge, null where it is the whole batch. */
  @Nullable UUID candidate() {
    return candidate;
  }

  RecusalView view(String expertNumber, @Nullable String base) {
    return new RecusalView(expertNumber, seatNo, base, ground, note, recordedAt, late);
  }
}
