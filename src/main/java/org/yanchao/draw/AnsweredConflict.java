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

/**
 * What an officer answered to a finding, once for a round: it is true, or, with a reason, it is not
 * followed. A finding without an answer holds as well.
 */
@Entity
@Table(name = "answered_conflict")
class AnsweredConflict {

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

  private @Nullable String reason;

  private Instant answeredAt;

  private String answeredBy;

  @Version private @Nullable Long version;

  protected AnsweredConflict() {}

  AnsweredConflict(UUID id, UUID round, UUID expert, RecusalGround ground) {
    this.id = id;
    this.round = round;
    this.expert = expert;
    this.ground = ground;
  }

  /**
   * Who answered when.
   *
   * @param why why the finding is not followed, null for one that is true
   */
  AnsweredConflict answered(@Nullable String why, Instant at, String by) {
    reason = why;
    answeredAt = at;
    answeredBy = by;
    return this;
  }

  UUID expert() {
    return expert;
  }

  RecusalGround ground() {
    return ground;
  }

  boolean ignored() {
    return reason != null;
  }

  /** Why the finding is not followed, null for one that is true. */
  @Nullable String reason() {
    return reason;
  }
}
