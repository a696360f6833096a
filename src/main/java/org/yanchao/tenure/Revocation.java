package org.yanchao.tenure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.naming.NamingView;

/** The taking back of one name, from its ground to the plaque on the officer's desk. */
@Entity
@Table(name = "revocation")
class Revocation extends AboutBase {

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(name = "unit_level")
  private Level level;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private RevocationGround ground;

  private String reason;
  private String openedBy;
  private Instant openedAt;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private RevocationState state = RevocationState.OPENED;

  private @Nullable String noticeNo;
  private @Nullable Instant noticeSentAt;
  private @Nullable LocalDate statementDueOn;
  private @Nullable String statement;
  private @Nullable Instant statedAt;
  private @Nullable Boolean proposesRevoking;
  private @Nullable String proposal;
  private @Nullable String meeting;
  private @Nullable LocalDate heldOn;
  private @Nullable String participants;
  private @Nullable String conclusion;
  private @Nullable String documentNo;
  private @Nullable Instant decidedAt;
  private @Nullable Instant publishedAt;
  private @Nullable LocalDate plaqueBackOn;
  @Version private @Nullable Long version;

  protected Revocation() {}

  /** Why, by whom and when it was opened. */
  record Opening(RevocationGround ground, String reason, String account, Instant at) {}

  Revocation(UUID id, NamingView naming, Opening opening) {
    super(id, naming);
    this.level = naming.level();
    this.ground = opening.ground();
    this.reason = opening.reason().strip();
    this.openedBy = opening.account();
    this.openedAt = opening.at();
  }

  RevocationGround ground() {
    return ground;
  }

  RevocationState state() {
    return state;
  }

  Optional<Instant> publishedAt() {
    return Optional.ofNullable(publishedAt);
  }

  Optional<Refusal> whyNot(RevocationState target) {
    return state.mayBecome(target) ? Optional.empty() : Refusal.because("tenure.revocation-state");
  }

  /** The holder is told by a numbered paper and may speak until a day. */
  void tell(String number, Instant at, LocalDate speakUntil) {
    become(RevocationState.NOTIFIED);
    noticeNo = number;
    noticeSentAt = at;
    statementDueOn = speakUntil;
  }

  Optional<Refusal> whyNotState(LocalDate today) {
    return whyNot(RevocationState.STATED)
        .or(
            () ->
                statementDueOn != null && today.isAfter(statementDueOn)
                    ? Refusal.because("tenure.statement-too-late", statementDueOn)
                    : Optional.empty());
  }

  void state(String words, Instant at) {
    become(RevocationState.STATED);
    statement = words.strip();
    statedAt = at;
  }

  /** Nothing is proposed while the holder may still speak. */
  Optional<Refusal> whyNotPropose(LocalDate today) {
    var waits =
        state == RevocationState.NOTIFIED
            && statementDueOn != null
            && !today.isAfter(statementDueOn);
    return waits
        ? Refusal.because("tenure.statement-period-open", String.valueOf(statementDueOn))
        : whyNot(RevocationState.PROPOSED);
  }

  void propose(boolean revoke, String words) {
    become(RevocationState.PROPOSED);
    proposesRevoking = revoke;
    proposal = words.strip();
  }

  void decide(RevocationDecision taken, @Nullable String number, Instant at) {
    become(taken.revoke() ? RevocationState.DECIDED : RevocationState.KEPT);
    meeting = taken.meeting().strip();
    heldOn = taken.heldOn();
    participants = taken.participants().strip();
    conclusion = taken.conclusion().strip();
    documentNo = number;
    decidedAt = at;
  }

  void publish(Instant at) {
    become(RevocationState.REVOKED);
    publishedAt = at;
  }

  void close(LocalDate plaqueBack) {
    become(RevocationState.CLOSED);
    plaqueBackOn = plaqueBack;
  }

  private void become(RevocationState target) {
    whyNot(target).ifPresent(Refusal::raise);
    state = target;
  }

  RevocationView view() {
    return new RevocationView(
        id(),
        namingId(),
        authority(),
        level,
        baseName(),
        ground,
        reason,
        openedAt,
        state,
        noticeNo,
        noticeSentAt,
        statementDueOn,
        statement,
        proposesRevoking,
        proposal,
        decision(),
        publishedAt,
        plaqueBackOn);
  }

  PublicRevocation publicView() {
    return new PublicRevocation(
        id(), baseName(), level, authority(), ground, documentNo, publishedAt);
  }

  private @Nullable RevocationDecision decision() {
    if (meeting == null || heldOn == null || participants == null || conclusion == null) {
      return null;
    }
    var number = documentNo == null ? "" : documentNo;
    var revoke = state != RevocationState.KEPT;
    return new RevocationDecision(revoke, meeting, heldOn, participants, conclusion, number);
  }
}
