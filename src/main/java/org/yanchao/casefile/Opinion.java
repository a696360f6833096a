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
import org.yanchao.kernel.Who;
import org.yanchao.kernel.WrittenOnce;

/** What someone in a unit wrote at one step; the chain of opinions is made of these. */
@Entity
@Immutable
class Opinion extends WrittenOnce {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID caseId;

  private @Nullable String authority;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private OpinionKind kind;

  private String text;

  private String account;
  private String role;
  private Instant writtenAt;
  private int sortNo;

  protected Opinion() {}

  Opinion(UUID id, UUID caseId, OpinionView opinion, int sortNo) {
    this.id = id;
    this.caseId = caseId;
    this.authority = opinion.by().authority();
    this.kind = opinion.kind();
    this.text = opinion.text().strip();
    this.account = opinion.by().account();
    this.role = opinion.by().role();
    this.writtenAt = opinion.at();
    this.sortNo = sortNo;
  }

  OpinionView view() {
    return new OpinionView(caseId, kind, text, new Who(account, role, authority), writtenAt);
  }

  @Override
  public UUID getId() {
    return id;
  }
}
