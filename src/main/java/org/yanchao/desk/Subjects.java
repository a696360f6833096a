package org.yanchao.desk;

import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.casework.CaseDesk;
import org.yanchao.desk.Inbox.Item;
import org.yanchao.kernel.NotFound;

/** Tells by process what a task's business key is, and on which page the task is done. */
@Component
public class Subjects {

  private final CaseDesk cases;
  private final RoundSubjects rounds;
  private final FollowUpSubjects followUps;
  private final TenureSubjects tenure;
  private final RecheckSubjects rechecks;

  Subjects(
      CaseDesk cases,
      RoundSubjects rounds,
      FollowUpSubjects followUps,
      TenureSubjects tenure,
      RecheckSubjects rechecks) {
    this.cases = cases;
    this.rounds = rounds;
    this.followUps = followUps;
    this.tenure = tenure;
    this.rechecks = rechecks;
  }

  /** The subject of one task; what nobody knows is called by its short id. */
  public Subject of(Actor by, Item item) {
    try {
      return switch (item.process()) {
        case "naming-round", "naming-decision", "settlement", "review-delegation" ->
            rounds.round(item);
        case "expert-review", "seat-review", "seat-scoring", "late-sheet" -> rounds.batch(item);
        case "public-notice" -> rounds.notice(item);
        case "objection" -> followUps.objection(by, item);
        case "upward-recommendation" -> followUps.recommendation(by, item);
        case "annual-check" -> tenure.check(by, item);
        case "revocation" -> tenure.revocation(by, item);
        case "renewal" -> tenure.renewal(by, item);
        case "name-expiry" -> tenure.expiry(by, item);
        case "recheck" -> rechecks.recheck(by, item);
        default -> levelCase(item);
      };
    } catch (NotFound gone) {
      return new Subject(item.name(), shortOf(item), null, "/work");
    }
  }

  private Subject levelCase(Item item) {
    var it = cases.summary(item.key());
    return new Subject(it.baseName(), it.caseNo(), it.county(), "/cases/" + it.id());
  }

  private static String shortOf(Item item) {
    return item.key().toString().substring(0, 8);
  }
}
