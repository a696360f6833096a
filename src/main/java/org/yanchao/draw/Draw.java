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
import org.yanchao.transcript.DrawAlgorithm;
import org.yanchao.transcript.Transcript;

/** One draw with its whole transcript. */
@Entity
@Table(name = "draw")
class Draw {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "round_id")
  private UUID round;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "batch_id")
  private UUID batch;

  @Column(name = "draw_no")
  private int no;

  private String transcript;

  private String seedHash;

  private Instant drawnAt;

  private String drawnBy;

  @Version private @Nullable Long version;

  protected Draw() {}

  Draw(UUID id, Panels.Panel panel, Transcript transcript, Instant drawnAt, String drawnBy) {
    this.id = id;
    this.round = panel.round();
    this.batch = panel.id();
    this.no = transcript.request().draw();
    this.transcript = DrawAlgorithm.canonical(transcript);
    this.seedHash = transcript.seed();
    this.drawnAt = drawnAt;
    this.drawnBy = drawnBy;
  }

  int no() {
    return no;
  }

  String seedHash() {
    return seedHash;
  }

  String transcript() {
    return transcript;
  }

  Transcript read() {
    return DrawAlgorithm.read(transcript);
  }

  Instant drawnAt() {
    return drawnAt;
  }

  UUID round() {
    return round;
  }

  UUID batch() {
    return batch;
  }
}
