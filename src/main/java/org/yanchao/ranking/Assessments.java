package org.yanchao.ranking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.candidacy.CandidateState;
import org.yanchao.candidacy.CandidateView;
import org.yanchao.candidacy.FrozenGround;
import org.yanchao.casework.CaseDesk;
import org.yanchao.policy.PreferenceCategory;
import org.yanchao.policy.PriorityRules;
import org.yanchao.policy.Programmes;
import org.yanchao.review.CandidateScore;
import org.yanchao.review.ReviewDesk;
import org.yanchao.round.RoundView;
import org.yanchao.standard.StandardDesk;

/** Collects what a ranking rests on: official scores, frozen grounds, the pinned standard. */
@Component
public class Assessments {

  private final ReviewDesk reviews;
  private final CandidateDesk candidates;
  private final CaseDesk cases;
  private final Standards standards;

  Assessments(ReviewDesk reviews, CandidateDesk candidates, CaseDesk cases, Standards standards) {
    this.reviews = reviews;
    this.candidates = candidates;
    this.cases = cases;
    this.standards = standards;
  }

  /** The rules a round is judged by: its programme, its pinned standard, the decision table. */
  @Component
  static class Standards {

    private final Programmes programmes;
    private final StandardDesk standards;
    private final PriorityRules rules;

    Standards(Programmes programmes, StandardDesk standards, PriorityRules rules) {
      this.programmes = programmes;
      this.standards = standards;
      this.rules = rules;
    }

    Assessor of(RoundView round) {
      return rules(round).assessor();
    }

    RoundRules rules(RoundView round) {
      var pinned = standards.show(round.baseStandard()).terms();
      return new RoundRules(programmes.pinned(round.packVersion()), pinned, rules);
    }
  }

  /** One round, ready to be ordered. */
  record Assessed(Assessor assessor, List<Assessor.Judged> judged) {

    List<RankingRow> rows(boolean openCounts) {
      return judged.stream().map(it -> assessor.row(it, openCounts)).toList();
    }

    boolean openGroundsMatter() {
      return OpenGrounds.couldChange(rows(false), rows(true));
    }
  }

  /** The lowest total the round's standard asks for, null where it asks for none. */
  @Nullable BigDecimal minimum(RoundView round) {
    return standards.of(round).minimum();
  }

  /** Everybody who is still in the review of the round. */
  Assessed of(RoundView round) {
    var judged =
        everybody(round).stream()
            .filter(it -> it.score().state() == CandidateState.IN_REVIEW)
            .toList();
    return new Assessed(standards.of(round), judged);
  }

  /** Everybody who has a score, also who has left since. */
  public List<Assessor.Judged> everybody(RoundView round) {
    Map<UUID, CandidateView> known =
        candidates.candidates(round.id()).stream()
            .collect(Collectors.toMap(CandidateView::id, Function.identity()));
    return reviews.scores(round.id()).stream()
        .map(it -> judged(it, known.get(it.candidateId())))
        .toList();
  }

  /** What the round is judged by. */
  public RoundRules rules(RoundView round) {
    return standards.rules(round);
  }

  private Assessor.Judged judged(CandidateScore score, CandidateView candidate) {
    var days = days(candidate.caseId());
    var grounds = candidate.grounds().stream().map(it -> ground(it, days)).toList();
    return new Assessor.Judged(score, candidate, grounds);
  }

  private static Assessor.Ground ground(FrozenGround frozen, Map<UUID, LocalDate> days) {
    var category = PreferenceCategory.valueOf(frozen.category());
    return new Assessor.Ground(
        category, frozen.ground(), status(frozen).name(), days.get(frozen.claimId()));
  }

  /** A claim nobody has looked at is as open as one that waits for its list. */
  private static FrozenGround.Status status(FrozenGround frozen) {
    return frozen.status() == FrozenGround.Status.CLAIMED
        ? FrozenGround.Status.PENDING
        : frozen.status();
  }

  private Map<UUID, LocalDate> days(UUID caseId) {
    var days = new HashMap<UUID, LocalDate>();
    cases.grounds(caseId).stream()
        .filter(it -> it.claim().onDay() != null)
        .forEach(it -> days.put(it.id(), it.claim().onDay()));
    return days;
  }
}
