package org.yanchao.scoring;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.candidacy.Candidate;
import org.yanchao.candidacy.OnSite;
import org.yanchao.casework.CaseDesk;

/** Brings together what there is to read about a candidate. */
@Component
class MaterialReader {

  private final CaseDesk cases;
  private final OnSite onSite;

  MaterialReader(CaseDesk cases, OnSite onSite) {
    this.cases = cases;
    this.onSite = onSite;
  }

  Material read(Candidate candidate) {
    var filed = cases.show(Actor.system("Task_ScoreCandidates"), candidate.levelCase());
    return new Material(
        filed.answers(),
        filed.content().evidence(),
        filed.counts(),
        filed.setAsides(),
        filed.verifications(),
        candidate.view().findings(),
        onSite.of(candidate.round(), candidate.levelCase()).orElse(null),
        Set.of());
  }
}
