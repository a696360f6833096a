package org.yanchao.tenure;

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
import org.yanchao.kernel.Who;
import org.yanchao.naming.NamingState;
import org.yanchao.naming.NamingView;
import org.yanchao.naming.StandingDesk;

/** Checks named bases once a year, and once more where the level below took its name back. */
@Service
@Transactional
public class CheckDesk {

  private final BaseChecks checks;
  private final StandingDesk standing;
  private final RevocationFile revocations;
  private final TenureRules rules;
  private final Stamp stamp;

  CheckDesk(
      BaseChecks checks,
      StandingDesk standing,
      RevocationFile revocations,
      TenureRules rules,
      Stamp stamp) {
    this.checks = checks;
    this.standing = standing;
    this.revocations = revocations;
    this.rules = rules;
    this.stamp = stamp;
  }

  /**
   * Opens this year's check of every name of the unit that holds and was given in an earlier year.
   */
  public int openAnnual(Actor officer) {
    var due = dueThisYear(officer);
    if (due.isEmpty()) {
      Refusal.of("tenure.nothing-to-check").raise();
    }
    due.forEach(it -> open(it, CheckKind.ANNUAL, officer.as(Role.CASE_OFFICER)));
    return due.size();
  }

  /** The names of the unit whose yearly check is not opened yet. */
  @Transactional(readOnly = true)
  public List<NamingView> dueThisYear(Actor officer) {
    var year = stamp.today().getYear();
    return standing.list(officer).stream()
        .filter(it -> it.authority().equals(officer.authority()))
        .filter(it -> it.state() == NamingState.ACTIVE && it.namedOn().getYear() < year)
        .filter(it -> !checks.existsByNamingIdAndKindAndYear(it.id(), CheckKind.ANNUAL, year))
        .toList();
  }

  /** Why this result cannot be recorded, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotRecord(Actor officer, UUID id, CheckEntry entry) {
    var check = checks.get(id);
    return officer
        .whyNot(Role.CASE_OFFICER, check.authority())
        .or(() -> check.whyNotRecord(entry, stamp.today()));
  }

  /** The officer records what was found. */
  public void record(Actor officer, UUID id, CheckEntry entry) {
    whyNotRecord(officer, id, entry).ifPresent(Refusal::raise);
    var check = checks.get(id);
    var naming = standing.show(officer, check.namingId());
    var rectifyBy = rules.rectificationDueOn(naming);
    check.record(entry, stamp.now(), rectifyBy);
    checks.save(check);
    var by = officer.as(Role.CASE_OFFICER);
    stamp.publish(new CheckRecorded(id, check.namingId(), entry.result(), rectifyBy, by));
  }

  /** The holder says what was put right. */
  public void answer(Actor holder, UUID id, String words) {
    var check = own(holder, id);
    check.whyNotAnswer(words, stamp.today()).ifPresent(Refusal::raise);
    check.answer(words);
    checks.save(check);
    stamp.publish(new RectificationAnswered(id, check.namingId(), holder.as(Role.APPLICANT)));
  }

  /** The officer says whether it is put right. */
  public void confirm(Actor officer, UUID id, boolean rectified) {
    var check = checks.get(id);
    officer.mustBe(Role.CASE_OFFICER, check.authority());
    check.confirm(rectified, stamp.now());
    checks.save(check);
    var by = officer.as(Role.CASE_OFFICER);
    stamp.publish(new RectificationConfirmed(id, check.namingId(), rectified, by));
  }

  /** A check has failed: tells whether that calls for revocation, and opens it then. */
  public boolean countFailures(UUID id) {
    var by = Who.system("Task_CountFailures");
    var check = checks.get(id);
    check.expire(stamp.now());
    checks.save(check);
    var naming = standing.show(Actor.system("Task_CountFailures"), check.namingId());
    var inARow = inARow(check);
    var due = check.kind() == CheckKind.REVIEW || inARow >= rules.failuresToRevoke(naming);
    stamp.publish(new CheckFailed(id, check.namingId(), due, by));
    if (due && naming.state() == NamingState.ACTIVE) {
      revocations.open(
          naming, RevocationGround.FAILED_CHECKS, String.valueOf(check.view().note()), by);
    }
    return due;
  }

  /** One check, for the unit and for the holder. */
  @Transactional(readOnly = true)
  public CheckView show(Actor actor, UUID id) {
    var check = checks.get(id);
    if (!actor.scope().covers(check.authority()) && !actor.scope().covers(check.applicantId())) {
      throw new NotFound("check");
    }
    return check.view();
  }

  /** The checks of the actor's unit, or those of the actor's own bases, newest first. */
  @Transactional(readOnly = true)
  public List<CheckView> list(Actor actor) {
    var authority = actor.scope().authority();
    var holder = actor.scope().holder();
    var found =
        authority != null
            ? checks.findByAuthorityOrderByYearDescBaseNameAscIdAsc(authority)
            : holder == null
                ? List.<BaseCheck>of()
                : checks.findByApplicantIdOrderByYearDescBaseNameAscIdAsc(holder);
    return found.stream().map(BaseCheck::view).toList();
  }

  /** The level below took its name back: the level above looks for itself (X14). */
  void review(NamingView above, Who by) {
    var year = stamp.today().getYear();
    if (!checks.existsByNamingIdAndKindAndYear(above.id(), CheckKind.REVIEW, year)) {
      open(above, CheckKind.REVIEW, by);
    }
  }

  private void open(NamingView naming, CheckKind kind, Who by) {
    var due = rules.checkDueOn(naming);
    var opening = new BaseCheck.Opening(kind, stamp.today().getYear(), stamp.now(), due);
    var check = new BaseCheck(stamp.id(), naming, opening);
    checks.save(check);
    stamp.publish(new CheckOpened(check.id(), naming.id(), naming.authority(), due, kind, by));
  }

  /** Failed yearly checks up to this one without a passed one or a missing year between. */
  private int inARow(BaseCheck last) {
    var expected = last.year();
    var count = 0;
    for (var it : checks.findByNamingIdOrderByYearDescOpenedAtDesc(last.namingId())) {
      if (it.kind() != CheckKind.ANNUAL || it.year() > last.year()) {
        continue;
      }
      if (it.state() != CheckState.FAILED || it.year() != expected) {
        break;
      }
      count++;
      expected--;
    }
    return count;
  }

  private BaseCheck own(Actor holder, UUID id) {
    var check = checks.get(id);
    if (!holder.is(Role.APPLICANT) || !holder.scope().covers(check.applicantId())) {
      throw new NotFound("check");
    }
    return check;
  }
}
