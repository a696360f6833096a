package org.yanchao.casework;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Stamp;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.Terms;

/** Loads cases for those who may act on them, saves them and says what happened. */
@Component
@NamedInterface("desks")
public class CaseStore {

  private final LevelCases cases;
  private final Programmes programmes;
  private final Stamp stamp;
  private final ApplicationEventPublisher events;

  CaseStore(
      LevelCases cases, Programmes programmes, Stamp stamp, ApplicationEventPublisher events) {
    this.cases = cases;
    this.programmes = programmes;
    this.stamp = stamp;
    this.events = events;
  }

  public LevelCase forStaff(Actor actor, Role role, UUID id) {
    return cases.forStaff(actor, role, id);
  }

  public LevelCase forApplicant(Actor actor, UUID id) {
    return cases.forApplicant(actor, id);
  }

  /** To be asked about only; who acts afterwards locks, and a change in between is noticed. */
  public LevelCase seenByStaff(Actor actor, Role role, UUID id) {
    var it = cases.get(id);
    actor.mustBe(role, it.authority());
    return it;
  }

  public LevelCase seenByApplicant(Actor actor, UUID id) {
    var it = cases.get(id);
    if (!actor.scope().covers(it.origin().applicantId())) {
      throw new NotFound("case");
    }
    return it;
  }

  /** For a service task, or for another module that has asked its own question before. */
  public LevelCase locked(UUID id) {
    return cases.locked(id);
  }

  public LevelCase get(UUID id) {
    return cases.get(id);
  }

  public List<LevelCase> ofApplicant(UUID applicant, Level level, String programme, int cycle) {
    return cases.ofApplicant(applicant, level, programme, cycle);
  }

  public void save(LevelCase levelCase) {
    levelCase.settledAt(stamp.now());
    cases.save(levelCase);
  }

  /** Saves first, so that a listener reads the new state. */
  public void save(LevelCase levelCase, CaseEvent event) {
    save(levelCase);
    publish(event);
  }

  /** The case takes this step, or refuses it. */
  public void become(LevelCase it, CaseStatus target) {
    it.become(target);
  }

  public void accept(LevelCase it) {
    it.accept(stamp.now());
  }

  public void end(LevelCase it, CaseStatus target) {
    it.end(target, stamp.now());
  }

  public void handTo(LevelCase it, String competent) {
    it.handTo(competent);
  }

  public void onlyPool(LevelCase it) {
    it.onlyPool();
  }

  public void askReview(LevelCase it) {
    it.askReview(stamp.now());
  }

  public void reviewBecomes(LevelCase it, ReviewState found) {
    it.reviewBecomes(found);
  }

  public void propose(LevelCase it, Answer answer) {
    it.propose(answer);
  }

  public void audit(LevelCase it) {
    it.audit();
  }

  public void publish(CaseEvent event) {
    events.publishEvent(event);
  }

  public Terms terms(LevelCase levelCase) {
    return programmes.pinned(levelCase.origin().packVersion()).terms();
  }

  /** The version by which what is filed now goes, for ever. */
  public Programme newest(String programme) {
    return programmes.newest(programme);
  }

  public Stamp stamp() {
    return stamp;
  }
}
