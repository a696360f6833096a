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
import org.yanchao.dossier.TargetKind;
import org.yanchao.kernel.WrittenOnce;

/** Something of the dossier that does not count at this level and above, with reason and clause. */
@Entity
@Immutable
class SetAside extends WrittenOnce {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private TargetKind kind;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID targetId;

  private String reason;
  private @Nullable String clause;
  private Instant setAt;

  protected SetAside() {}

  SetAside(UUID id, UUID caseId, SetAsideView what, Instant at) {
    this.id = id;
    this.caseId = caseId;
    this.kind = what.kind();
    this.targetId = what.targetId();
    this.reason = what.reason().strip();
    this.clause = what.clause();
    this.setAt = at;
  }

  UUID caseId() {
    return caseId;
  }

  UUID targetId() {
    return targetId;
  }

  SetAsideView view() {
    return new SetAsideView(caseId, kind, targetId, reason, clause, setAt);
  }

  @Override
  public UUID getId() {
    return id;
  }
}
