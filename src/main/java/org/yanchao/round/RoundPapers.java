package org.yanchao.round;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.account.Scope;

/** What was added to rounds by paper after they were opened, and the rounds with it. */
@Component
class RoundPapers {

  private final PlanAmendments amendments;
  private final ReviewDelegations delegations;

  RoundPapers(PlanAmendments amendments, ReviewDelegations delegations) {
    this.amendments = amendments;
    this.delegations = delegations;
  }

  RoundView view(Round round) {
    return round.view(
        amendments.findByRoundOrderByNo(round.id()).stream().map(PlanAmendment::view).toList(),
        delegation(round.id()).map(ReviewDelegation::view).orElse(null));
  }

  /** The change after those there are. */
  int nextAmendment(UUID round) {
    return amendments.findByRoundOrderByNo(round).size() + 1;
  }

  void save(PlanAmendment amendment) {
    amendments.save(amendment);
  }

  Optional<ReviewDelegation> delegation(UUID round) {
    return delegations.findByRoundAndWithdrawnAtIsNull(round);
  }

  /** Those that came to nothing, the oldest first. */
  List<EndedDelegation> ended(UUID round) {
    return delegations.findByRoundAndWithdrawnAtIsNotNullOrderByWithdrawnAt(round).stream()
        .map(ReviewDelegation::ended)
        .toList();
  }

  Optional<ReviewDelegation> ended(UUID round, UUID id) {
    return delegations.findByIdAndRoundAndWithdrawnAtIsNotNull(id, round);
  }

  void save(ReviewDelegation delegation) {
    delegations.save(delegation);
  }

  /** Rounds of other units whose review this one runs or ran, the latest first. */
  List<UUID> reviewedBy(String authority) {
    return delegations.findByReviewerAndWithdrawnAtIsNullOrderByDelegatedAtDesc(authority).stream()
        .map(ReviewDelegation::round)
        .toList();
  }

  /** Whether the review of this round is the actor's to see, as its owner or by delegation. */
  boolean reviewCovered(Scope scope, Round round) {
    return scope.covers(round.authority())
        || delegation(round.id()).filter(it -> scope.covers(it.reviewer())).isPresent();
  }
}
