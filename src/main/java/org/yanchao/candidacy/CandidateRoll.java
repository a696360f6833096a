package org.yanchao.candidacy;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.round.RoundView;

/** The candidates as the draw and the review of a round read and mark them. */
@Component
public class CandidateRoll {

  private final Candidates candidates;
  private final Eligibility eligibility;

  CandidateRoll(Candidates candidates, Eligibility eligibility) {
    this.candidates = candidates;
    this.eligibility = eligibility;
  }

  public Candidate get(UUID id) {
    return candidates.get(id);
  }

  /** In the order of their numbers. */
  public List<Candidate> ofRound(UUID round) {
    return candidates.findByRoundOrderByNo(round);
  }

  /** In the order of their numbers. */
  public List<Candidate> ofBatch(UUID batch) {
    return candidates.findByBatchOrderByNo(batch);
  }

  public List<Candidate> ofCase(UUID levelCase) {
    return candidates.findByLevelCase(levelCase);
  }

  /** Who is judged and was not yet visited by two. */
  public List<Candidate> unvisited(RoundView round) {
    return ofRound(round.id()).stream()
        .filter(Candidate::inReview)
        .filter(candidate -> !eligibility.visited(candidate.levelCase()))
        .toList();
  }

  /** The batch in which these are judged. */
  public void assign(List<Candidate> judged, UUID batch) {
    for (var candidate : judged) {
      candidate.assignTo(batch);
      candidates.save(candidate);
    }
  }

  /** Takes these out of the ranking: more than half of the sheets that count exclude them. */
  public void veto(List<Candidate> excluded) {
    for (var candidate : excluded) {
      candidate.leave(CandidateState.VETOED);
      candidates.save(candidate);
    }
  }
}
