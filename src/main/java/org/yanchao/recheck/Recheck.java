package org.yanchao.recheck;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Refusal;

/** An applicant's request that the office look at an outcome again; asked once, answered once. */
@Entity
class Recheck {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID caseId;

  private String authority;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private RecheckMatter matter;

  private String grounds;
  private Instant askedAt;
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private @Nullable RecheckResult result;

  private @Nullable String answer;
  private @Nullable Instant answeredAt;
  private @Nullable String answeredBy;
  @Version private @Nullable Long version;

  @SuppressWarnings("NullAway") // for Hibernate
  protected Recheck() {}

  Recheck(RecheckView asked, String authority) {
    this.id = asked.id();
    this.caseId = asked.caseId();
    this.authority = authority;
    this.matter = asked.matter();
    this.grounds = asked.grounds();
    this.askedAt = asked.askedAt();
    this.dueOn = asked.dueOn();
  }

  Optional<Refusal> whyNotAnswer() {
    return result == null ? Optional.empty() : Refusal.because("recheck.answered");
  }

  void answer(RecheckResult found, String text, Instant at, String by) {
    whyNotAnswer().ifPresent(Refusal::raise);
    this.result = found;
    this.answer = text;
    this.answeredAt = at;
    this.answeredBy = by;
  }

  UUID id() {
    return id;
  }

  UUID caseId() {
    return caseId;
  }

  String authority() {
    return authority;
  }

  RecheckMatter matter() {
    return matter;
  }

  RecheckView view() {
    return new RecheckView(
        id, caseId, matter, grounds, askedAt, dueOn, result, answer, answeredAt, answeredBy);
  }
}
