package org.yanchao.tenure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;
import org.yanchao.naming.NamingView;
import org.yanchao.naming.StandingDesk;

/** What each step of a revocation does to the name itself and to the levels around. */
@Component
class RevocationPapers {

  private final Revocations revocations;
  private final StandingDesk standing;
  private final CheckDesk checks;
  private final TenureRules rules;
  private final Stamp stamp;

  RevocationPapers(
      Revocations revocations,
      StandingDesk standing,
      CheckDesk checks,
      TenureRules rules,
      Stamp stamp) {
    this.revocations = revocations;
    this.standing = standing;
    this.checks = checks;
    this.rules = rules;
    this.stamp = stamp;
  }

  NamingView naming(Actor actor, UUID id) {
    return standing.show(actor, id);
  }

  LocalDate today() {
    return stamp.today();
  }

  Instant now() {
    return stamp.now();
  }

  void publish(Traceable event) {
    stamp.publish(event);
  }

  void tell(Revocation revocation, String noticeNo, Who by) {
    var naming = standing.show(Actor.system("revocation"), revocation.namingId());
    var until = rules.statementDueOn(naming);
    revocation.tell(noticeNo, stamp.now(), until);
    revocations.save(revocation);
    standing.suspend(naming.id(), by);
    stamp.publish(new RevocationNoticeSent(revocation.id(), naming.id(), until, by));
  }

  Optional<Refusal> whyNotRecord(RevocationDecision decision) {
    if (decision.incomplete()) {
      return Refusal.because("tenure.decision-incomplete");
    }
    if (decision.heldOn().isAfter(stamp.today())) {
      return Refusal.because("tenure.decision-in-future", decision.heldOn());
    }
    var number = decision.documentNo().strip();
    return decision.revoke() && revocations.existsByDocumentNo(number)
        ? Refusal.because("tenure.document-number-used", number)
        : Optional.empty();
  }

  void decide(Revocation revocation, RevocationDecision decision, Who by) {
    var number = decision.revoke() ? decision.documentNo().strip() : null;
    revocation.decide(decision, number, stamp.now());
    revocations.save(revocation);
    if (!decision.revoke()) {
      standing.restore(revocation.namingId(), by);
    }
    stamp.publish(
        new RevocationDecided(revocation.id(), revocation.namingId(), decision.revoke(), by));
  }

  /** A name above is reviewed and never falls by itself; one below is left alone (X14). */
  void revoke(Revocation revocation, Who by) {
    revocation.publish(stamp.now());
    revocations.save(revocation);
    standing.revoke(revocation.namingId(), by);
    var above = standing.above(revocation.namingId());
    above.forEach(it -> checks.review(it, by));
    stamp.publish(
        new NamingRevoked(
            revocation.id(), revocation.namingId(), revocation.ground(), above.size(), by));
  }
}
