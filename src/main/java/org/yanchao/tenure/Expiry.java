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

/** The end of one term of a name: the reminder, what the unit did about it, how it ended. */
@Entity
@Table(name = "expiry")
class Expiry extends AboutBase {

  private LocalDate validTo;
  private Instant remindedAt;
  private @Nullable String contact;
  private @Nullable Instant contactedAt;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private ExpiryState state = ExpiryState.REMINDED;

  private @Nullable Instant endedAt;
  @Version private @Nullable Long version;

  protected Expiry() {}

  Expiry(UUID id, NamingView naming, LocalDate validTo, Instant at) {
    super(id, naming);
    this.validTo = validTo;
    this.remindedAt = at;
  }

  void contact(String words, Instant at) {
    if (state != ExpiryState.REMINDED) {
      Refusal.of("tenure.expiry-state").raise();
    }
    state = ExpiryState.CONTACTED;
    contact = words.strip();
    contactedAt = at;
  }

  /** The holder has asked: there is nobody to speak with any more. */
  void asked() {
    if (state.open()) {
      state = ExpiryState.ASKED;
    }
  }

  void end(ExpiryState how, Instant at) {
    if (state.open()) {
      state = how;
      endedAt = at;
    }
  }

  LocalDate validTo() {
    return validTo;
  }

  ExpiryState state() {
    return state;
  }

  ExpiryView view() {
    return new ExpiryView(
        namingId(), authority(), baseName(), validTo, remindedAt, state, contact, contactedAt);
  }
}
