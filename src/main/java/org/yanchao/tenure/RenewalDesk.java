package org.yanchao.tenure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.naming.NamingState;
import org.yanchao.naming.NamingView;
import org.yanchao.naming.StandingDesk;

/** Renews names before they run out: asked by the holder, checked, signed. */
@Service
@Transactional
public class RenewalDesk {

  private static final int LONGEST = 2000;

  private final Renewals renewals;
  private final BaseChecks checks;
  private final StandingDesk standing;
  private final TenureRules rules;
  private final Stamp stamp;

  RenewalDesk(
      Renewals renewals, BaseChecks checks, StandingDesk standing, TenureRules rules, Stamp stamp) {
    this.renewals = renewals;
    this.checks = checks;
    this.standing = standing;
    this.rules = rules;
    this.stamp = stamp;
  }

  /** Why the holder cannot ask for a renewal now, empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotAsk(Actor holder, UUID namingId) {
    var naming = standing.show(holder, namingId);
    var validTo = naming.validTo();
    if (naming.state() != NamingState.ACTIVE || validTo == null) {
      return Refusal.because("tenure.renewal-not-active");
    }
    var from = rules.renewableFrom(naming, validTo);
    if (stamp.today().isBefore(from)) {
      return Refusal.because("tenure.renewal-too-early", from);
    }
    if (renewals.existsByNamingIdAndStateIn(
        namingId, EnumSet.of(RenewalState.ASKED, RenewalState.CHECKED))) {
      return Refusal.because("tenure.renewal-running");
    }
    return whyNotSound(naming);
  }

  /** The holder asks. */
  public UUID ask(Actor holder, UUID namingId, String words) {
    var naming = standing.show(holder, namingId);
    if (!holder.is(Role.APPLICANT)) {
      throw new NotFound("naming");
    }
    whyNotAsk(holder, namingId).ifPresent(Refusal::raise);
    if (words.isBlank() || words.length() > LONGEST) {
      Refusal.of("tenure.words-needed").raise();
    }
    var renewal = new Renewal(stamp.id(), naming, words, stamp.now());
    renewals.save(renewal);
    var by = holder.as(Role.APPLICANT);
    stamp.publish(new RenewalAsked(renewal.id(), namingId, naming.authority(), by));
    return renewal.id();
  }

  /** The officer advises the head. */
  public void check(Actor officer, UUID id, boolean renew, String advice) {
    var renewal = renewals.get(id);
    officer.mustBe(Role.CASE_OFFICER, renewal.authority());
    if (advice.isBlank() || advice.length() > LONGEST) {
      Refusal.of("tenure.words-needed").raise();
    }
    renewal.check(renew, advice);
    renewals.save(renewal);
    var by = officer.as(Role.CASE_OFFICER);
    stamp.publish(new RenewalChecked(id, renewal.namingId(), renew, by));
  }

  /** The head renews it by a numbered paper, or leaves it to run out. */
  public void sign(Actor head, UUID id, boolean renew, String documentNo) {
    var renewal = renewals.get(id);
    head.mustBe(Role.HEAD, renewal.authority());
    if (renew) {
      renew(head, renewal, documentNo.strip());
    } else {
      renewal.decline(stamp.now());
    }
    renewals.save(renewal);
    stamp.publish(new RenewalDecided(id, renewal.namingId(), renew, head.as(Role.HEAD)));
  }

  /** One renewal, for the unit and for the holder. */
  @Transactional(readOnly = true)
  public RenewalView show(Actor actor, UUID id) {
    var it = renewals.get(id);
    if (!actor.scope().covers(it.authority()) && !actor.scope().covers(it.applicantId())) {
      throw new NotFound("renewal");
    }
    return it.view();
  }

  /** The renewals of the actor's unit, or those of the actor's own bases, newest first. */
  @Transactional(readOnly = true)
  public List<RenewalView> list(Actor actor) {
    var authority = actor.scope().authority();
    var holder = actor.scope().holder();
    var found =
        authority != null
            ? renewals.findByAuthorityOrderByAskedAtDescIdAsc(authority)
            : holder == null
                ? List.<Renewal>of()
                : renewals.findByApplicantIdOrderByAskedAtDescIdAsc(holder);
    return found.stream().map(Renewal::view).toList();
  }

  private void renew(Actor head, Renewal renewal, String documentNo) {
    var naming = standing.show(head, renewal.namingId());
    var validTo = naming.validTo();
    if (documentNo.isEmpty()) {
      Refusal.of("tenure.renewal-document-missing").raise();
    }
    if (validTo == null || naming.state() == NamingState.REVOKED) {
      Refusal.of("tenure.renewal-not-active").raise();
    }
    var until = rules.renewedUntil(naming, validTo);
    renewal.renew(documentNo, until, stamp.now());
    standing.renew(naming.id(), until, head.as(Role.HEAD));
  }

  /** A base whose last check failed or is not finished is not renewed. */
  private Optional<Refusal> whyNotSound(NamingView naming) {
    return checks.findByNamingIdOrderByYearDescOpenedAtDesc(naming.id()).stream()
        .findFirst()
        .filter(it -> it.state() != CheckState.PASSED)
        .flatMap(it -> Refusal.because("tenure.renewal-check", it.year()));
  }
}
