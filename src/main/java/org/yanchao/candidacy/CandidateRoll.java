package org.yanchao.candidacy;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.round.RoundView;

/** The candidates as the draw and the review of a round read and mark them. */
@Component
public class CandidateRoll {

  private final Candidates candidates;
  private final Eligibility eligibility;
  private final CandidateCodes codes;

  CandidateRoll(Candidates candidates, Eligibility eligibility, CandidateCodes codes) {
    this.candidates = candidates;
    this.eligibility = eligibility;
    this.codes = codes;
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

  /** Those an expert judges, in the order of their codes where they have any. */
  public List<Candidate> inReview(UUID batch) {
    return ofBatch(batch).stream()
        .filter(Candidate::inReview)
        .sorted(Comparator.comparing(Candidate::code).thenComparing(Candidate::no))
        .toList();
  }

  /** The batch in which these are judged, under codes where the pack asks for it. */
  public void assign(RoundView round, List<Candidate> judged, UUID batch) {
    codes.give(round, judged, batch);
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
