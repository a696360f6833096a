package org.yanchao.draw;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A recorded permission to draw from further libraries (X9). */
@Entity
@Table(name = "draw_widening")
class Widening {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "round_id")
  private UUID round;

  private String reason;

  private String libraries;

  private Instant approvedAt;

  private String approvedBy;

  @Version private @Nullable Long version;

  protected Widening() {}

  Widening(UUID id, UUID round, WideningView granted) {
    this.id = id;
    this.round = round;
    this.reason = granted.reason();
    this.libraries = String.join(",", granted.libraries());
    this.approvedAt = granted.at();
    this.approvedBy = granted.by();
  }

  WideningView view() {
    return new WideningView(reason, List.of(libraries.split(",")), approvedAt, approvedBy);
  }
}
