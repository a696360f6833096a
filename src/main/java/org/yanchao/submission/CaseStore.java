package org.yanchao.submission;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Stamp;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.Terms;

/** Loads cases for those who may act on them, saves them and says what happened. */
@Component
class CaseStore {

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

  LevelCase forStaff(Actor actor, Role role, UUID id) {
    return cases.forStaff(actor, role, id);
  }

  LevelCase forApplicant(Actor actor, UUID id) {
    return cases.forApplicant(actor, id);
  }

  /** To be asked about only; who acts afterwards locks, and a change in between is noticed. */
  LevelCase seenByStaff(Actor actor, Role role, UUID id) {
    var it = cases.get(id);
    actor.mustBe(role, it.authority());
    return it;
  }

  LevelCase seenByApplicant(Actor actor, UUID id) {
    var it = cases.get(id);
    if (!actor.scope().covers(it.origin().applicantId())) {
      throw new NotFound("case");
    }
    return it;
  }

  /** For a service task, or for another module that has asked its own question before. */
  LevelCase locked(UUID id) {
    return cases.locked(id);
  }

  LevelCase get(UUID id) {
    return cases.get(id);
  }

  void save(LevelCase levelCase) {
    levelCase.settledAt(stamp.now());
    cases.save(levelCase);
  }

  /** Saves first, so that a listener reads the new state. */
  void save(LevelCase levelCase, CaseEvent event) {
    save(levelCase);
    publish(event);
  }

  void publish(CaseEvent event) {
    events.publishEvent(event);
  }

  Terms terms(LevelCase levelCase) {
    return programmes.pinned(levelCase.origin().packVersion()).terms();
  }

  /** The version by which what is filed now goes, for ever. */
  Programme newest(String programme) {
    return programmes.newest(programme);
  }

  Stamp stamp() {
    return stamp;
  }
}
