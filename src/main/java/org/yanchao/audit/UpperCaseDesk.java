package org.yanchao.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.casefile.DefectEntry;
import org.yanchao.casefile.OpinionKind;
import org.yanchao.casefile.Papers;
import org.yanchao.casework.CaseNumbers;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.CaseStore;
import org.yanchao.casework.ReviewState;
import org.yanchao.dossier.Packs;
import org.yanchao.eligibility.Eligibility;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Who;

/** Takes what was recommended: package and audit. Nothing is retyped. */
@Service
@Transactional
public class UpperCaseDesk {

  private final CaseStore store;
  private final CaseNumbers numbers;
  private final Papers papers;
  private final Eligibility eligibility;
  private final Packs packs;

  UpperCaseDesk(
      CaseStore store, CaseNumbers numbers, Papers papers, Eligibility eligibility, Packs packs) {
    this.store = store;
    this.numbers = numbers;
    this.papers = papers;
    this.eligibility = eligibility;
    this.packs = packs;
  }

  /** [task] Opens the next level's case; a level without a last day of sending is in time. */
  public UUID open(UUID lowerCase, String authority, Level level) {
    var below = store.locked(lowerCase);
    var number = numbers.next(authority, below.origin().cycle());
    var above = below.recommendTo(store.stamp().id(), number, authority, level);
    var programme = packs.pinned(below.origin().packVersion());
    if (programme.cycle().cutoffOf(level).isEmpty()) {
      store.reviewBecomes(above, ReviewState.IN_TIME);
    }
    var by = Who.system("openUpperCases");
    store.save(above, new UpperCaseOpened(above.id(), level, authority, below.authority(), by));
    return above.id();
  }

  /** The package is complete, or goes back to the lower unit with one list. */
  public void checkPackage(Actor officer, UUID id, boolean complete, List<DefectEntry> defects) {
    var it = store.forStaff(officer, Role.CASE_OFFICER, id);
    if (complete) {
      store.audit(it);
    } else {
      if (defects.isEmpty() || defects.stream().anyMatch(d -> d.text().isBlank())) {
        Refusal.of("casework.defects-missing").raise();
      }
      store.become(it, CaseStatus.PACKAGE_RETURNED);
      papers.list(id, defects);
    }
    store.save(it, new PackageChecked(id, complete, officer.as(Role.CASE_OFFICER)));
  }

  /** [task] Holds the time of sending against the level's last day; never refuses. */
  public boolean checkCutoff(UUID id, Instant sentAt) {
    return eligibility.checkCutoff(id, sentAt);
  }

  /** The officer's opinion on the application; the pool conditions are tested after it. */
  public void audit(Actor officer, UUID id, String opinion) {
    var it = store.forStaff(officer, Role.CASE_OFFICER, id);
    if (it.status() != CaseStatus.UNDER_AUDIT) {
      Refusal.of("casework.wrong-step").raise();
    }
    if (opinion.isBlank()) {
      Refusal.of("casework.reason-missing").raise();
    }
    var by = officer.as(Role.CASE_OFFICER);
    papers.opine(id, OpinionKind.AUDIT, opinion, by);
    store.save(it, new ApplicationAudited(id, by));
  }
}
