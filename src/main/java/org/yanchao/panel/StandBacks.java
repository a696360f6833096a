package org.yanchao.panel;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.Candidate;
import org.yanchao.candidacy.CandidateRoll;
import org.yanchao.draw.DrawTermsReader;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.Stamp;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;
import org.yanchao.transcript.Transcript;

/** From which candidates the experts of a panel stand back, and how much of that a panel bears. */
@Component
class StandBacks {

  private final Recusals recusals;
  private final CandidateRoll candidates;
  private final RoundDesk rounds;
  private final DrawTermsReader terms;
  private final Stamp stamp;

  StandBacks(
      Recusals recusals,
      CandidateRoll candidates,
      RoundDesk rounds,
      DrawTermsReader terms,
      Stamp stamp) {
    this.recusals = recusals;
    this.candidates = candidates;
    this.rounds = rounds;
    this.terms = terms;
    this.stamp = stamp;
  }

  /** Whether experts may judge this batch without some of its candidates. */
  boolean byCandidate(ReviewBatch batch) {
    return terms.of(rounds.show(batch.round())).byCandidate();
  }

  /** Whether this is everybody who is still judged. */
  boolean everybody(ReviewBatch batch, Set<UUID> some) {
    return candidates.inReview(batch.id()).stream().map(Candidate::id).allMatch(some::contains);
  }

  /**
   * Whether every candidate keeps enough sheets for a score. Only those are asked about from whom
   * somebody stands back: a panel too small for anybody is not mended by another expert.
   *
   * @param panel for each seat the candidates its expert does not judge
   */
  boolean enough(ReviewBatch batch, Collection<Set<UUID>> panel) {
    var enough = terms.of(rounds.show(batch.round())).enough();
    var some = new HashSet<UUID>();
    panel.forEach(some::addAll);
    return candidates.inReview(batch.id()).stream()
        .map(Candidate::id)
        .filter(some::contains)
        .mapToInt(id -> (int) panel.stream().filter(not -> !not.contains(id)).count())
        .allMatch(enough);
  }

  /** The findings about who was drawn into a seat hold from the beginning. */
  void drawn(RoundView round, Seat seat, String number, Transcript drawn, String by) {
    var judged =
        candidates.ofRound(round.id()).stream()
            .collect(Collectors.toMap(Candidate::caseNo, Candidate::id));
    drawn.request().partial().stream()
        .filter(it -> it.number().equals(number))
        .forEach(
            it -> {
              var ground = RecusalGround.valueOf(it.reason());
              record(seat, new Interest(judged.get(it.candidate()), ground, ""), false, by);
            });
  }

  void record(Seat seat, Interest why, boolean late, String by) {
    var recusal = new Recusal(stamp.id(), seat, why, late);
    recusal.recorded(stamp.now(), by);
    recusals.save(recusal);
  }

  /** What the findings about somebody who follows come to, as if they had told of them. */
  static List<Interest> interests(Map<UUID, RecusalGround> found) {
    return found.entrySet().stream()
        .map(it -> new Interest(it.getKey(), it.getValue(), ""))
        .toList();
  }
}
