package org.yanchao.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.candidacy.CandidateState;
import org.yanchao.casework.LaterStep;
import org.yanchao.casework.LaterSteps;
import org.yanchao.decision.DecisionDesk;
import org.yanchao.decision.DecisionResult;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.naming.NamingDesk;
import org.yanchao.naming.NamingView;
import org.yanchao.notice.ItemState;
import org.yanchao.notice.NoticeDesk;

/** Tells an applicant what came of the review: candidacy, notice, naming, recommendation. */
@Component
class ApplicantSteps implements LaterSteps {

  private final CandidateDesk candidates;
  private final DecisionDesk decisions;
  private final NoticeDesk notices;
  private final NamingDesk namings;
  private final OnwardSteps onward;

  ApplicantSteps(
      CandidateDesk candidates,
      DecisionDesk decisions,
      NoticeDesk notices,
      NamingDesk namings,
      OnwardSteps onward) {
    this.candidates = candidates;
    this.decisions = decisions;
    this.notices = notices;
    this.namings = namings;
    this.onward = onward;
  }

  @Override
  public List<LaterStep> of(UUID caseId) {
    var steps = new ArrayList<LaterStep>();
    review(caseId).ifPresent(steps::add);
    var named = namings.ofCase(caseId);
    if (named.isPresent()) {
      steps.add(named(named.get()));
      onward.of(named.get()).ifPresent(steps::add);
    } else {
      notice(caseId).or(() -> kept(caseId)).ifPresent(steps::add);
    }
    return List.copyOf(steps);
  }

  private Optional<LaterStep> review(UUID caseId) {
    var standing = candidates.candidacy(caseId);
    if (standing.filter(it -> it.state() == CandidateState.IN_REVIEW).isPresent()) {
      var frozen = BusinessClock.dayOf(standing.get().frozenAt());
      return Optional.of(LaterStep.of("candidate", "done", frozen));
    }
    return candidates
        .kept(caseId)
        .map(it -> LaterStep.of("not-candidate", "stopped", BusinessClock.dayOf(it.frozenAt())));
  }

  /** Who stands on a notice is public; what the leaders decided before it is not. */
  private Optional<LaterStep> notice(UUID caseId) {
    var item = notices.itemOf(caseId);
    if (item.isEmpty()) {
      return Optional.empty();
    }
    var notice =
        decisions.ofCase(caseId).stream()
            .flatMap(it -> notices.ofRound(it.roundId()).stream())
            .filter(it -> it.items().stream().anyMatch(line -> line.caseId().equals(caseId)))
            .reduce((first, last) -> last);
    var key =
        switch (item.get().state()) {
          case ON_NOTICE, SUPERSEDED -> "on-notice";
          case SUSPENDED -> "suspended";
          case CLEARED -> "cleared";
          case REMOVED -> "removed";
        };
    var state = item.get().state() == ItemState.REMOVED ? "stopped" : "current";
    return notice.map(
        it ->
            LaterStep.of(key, state, it.firstDay())
                .with(it.endsOn().toString())
                .at("/notices/" + it.id()));
  }

  private Optional<LaterStep> kept(UUID caseId) {
    return decisions.ofCase(caseId).stream()
        .filter(it -> it.result() == DecisionResult.KEEP_IN_POOL)
        .filter(it -> !notices.ofRound(it.roundId()).isEmpty())
        .findFirst()
        .map(it -> LaterStep.of("kept", "stopped", null));
  }

  private static LaterStep named(NamingView it) {
    return LaterStep.of("named-" + it.level(), "done", it.namedOn())
        .with(it.documentNo())
        .at("/certificates/" + it.checkCode());
  }
}
