package org.yanchao.draw;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An attempt to draw that found too few experts and waits for the head (X9). */
@Entity
@Table(name = "shortfall")
class Shortfall {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "round_id")
  private UUID round;

  @Column(name = "rule_name")
  private String rule;

  private Instant noticedAt;
  private boolean widened;

  @Version private @Nullable Long version;

  protected Shortfall() {}

  Shortfall(UUID id, UUID round, String rule, Instant noticedAt) {
    this.id = id;
    this.round = round;
    this.rule = rule;
    this.noticedAt = noticedAt;
  }

  void widen() {
    widened = true;
  }
}
