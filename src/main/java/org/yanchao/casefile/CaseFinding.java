package org.yanchao.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.WrittenOnce;

/** What a rule said of a case at one stage, as it was said. */
@Entity
@Immutable
class CaseFinding extends WrittenOnce {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private Stage stage;

  private int sortNo;

  @JdbcTypeCode(SqlTypes.CHAR)
  private @Nullable UUID targetId;

  private String body;

  private Instant foundAt;

  protected CaseFinding() {}

  CaseFinding(UUID id, UUID caseId, Stage stage, FoundItem found, Instant at) {
    this.id = id;
    this.caseId = caseId;
    this.stage = stage;
    this.sortNo = found.sortNo();
    this.targetId = found.targetId();
    this.body = found.body();
    this.foundAt = at;
  }

  Stage stage() {
    return stage;
  }

  @Nullable UUID targetId() {
    return targetId;
  }

  String body() {
    return body;
  }

  Instant foundAt() {
    return foundAt;
  }

  @Override
  public UUID getId() {
    return id;
  }
}
