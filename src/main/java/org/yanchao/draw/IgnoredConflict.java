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

/** A finding the officer looked at and does not follow in this round, with the reason. */
@Entity
@Table(name = "ignored_conflict")
class IgnoredConflict {

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

  private String reason;

  private Instant ignoredAt;

  private String ignoredBy;

  @Version private @Nullable Long version;

  protected IgnoredConflict() {}

  IgnoredConflict(UUID id, UUID round, UUID expert, RecusalGround ground) {
    this.id = id;
    this.round = round;
    this.expert = expert;
    this.ground = ground;
  }

  IgnoredConflict because(String why, Instant at, String by) {
    reason = why;
    ignoredAt = at;
    ignoredBy = by;
    return this;
  }

  UUID expert() {
    return expert;
  }

  RecusalGround ground() {
    return ground;
  }

  String reason() {
    return reason;
  }
}
