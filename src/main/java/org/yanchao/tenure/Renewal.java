package org.yanchao.tenure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Refusal;
import org.yanchao.naming.NamingView;

/** A holder's wish to keep a name for another term. */
@Entity
@Table(name = "renewal")
class Renewal extends AboutBase {

  private Instant askedAt;
  private String words;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private RenewalState state = RenewalState.ASKED;

  private @Nullable Boolean advised;
  private @Nullable String advice;
  private @Nullable String documentNo;
  private @Nullable LocalDate validTo;
  private @Nullable Instant decidedAt;
  @Version private @Nullable Long version;

  protected Renewal() {}

  Renewal(UUID id, NamingView naming, String words, Instant at) {
    super(id, naming);
    this.words = words.strip();
    this.askedAt = at;
  }

  void check(boolean renew, String said) {
    mustBe(RenewalState.ASKED);
    state = RenewalState.CHECKED;
    advised = renew;
    advice = said.strip();
  }

  void renew(String document, LocalDate until, Instant at) {
    mustBe(RenewalState.CHECKED);
    state = RenewalState.RENEWED;
    documentNo = document;
    validTo = until;
    decidedAt = at;
  }

  void decline(Instant at) {
    mustBe(RenewalState.CHECKED);
    state = RenewalState.DECLINED;
    decidedAt = at;
  }

  private void mustBe(RenewalState expected) {
    if (state != expected) {
      Refusal.of("tenure.renewal-state").raise();
    }
  }

  RenewalView view() {
    return new RenewalView(
        id(),
        namingId(),
        authority(),
        baseName(),
        askedAt,
        words,
        state,
        advised,
        advice,
        documentNo,
        validTo);
  }
}
