package org.yanchao.draw;

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

/** An officer has looked at a finding and found it true; it holds with and without that. */
@Entity
@Table(name = "confirmed_conflict")
class ConfirmedConflict {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "round_id")
  private UUID round;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "expert_id")
  private UUID expert;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private RecusalGround ground;

  private Instant confirmedAt;

  private String confirmedBy;

  @Version private @Nullable Long version;

  protected ConfirmedConflict() {}

  ConfirmedConflict(UUID id, UUID round, UUID expert, RecusalGround ground) {
    this.id = id;
    this.round = round;
    this.expert = expert;
    this.ground = ground;
  }

  ConfirmedConflict by(String account, Instant at) {
    confirmedBy = account;
    confirmedAt = at;
    return this;
  }
}
