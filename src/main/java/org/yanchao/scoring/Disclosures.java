package org.yanchao.scoring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.Candidate;
import org.yanchao.candidacy.CandidateRoll;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Who;
import org.yanchao.panel.Interest;
import org.yanchao.panel.RecusalScope;
import org.yanchao.panel.ReviewBatch;
import org.yanchao.panel.Seat;

/** What the ties that are disclosed of an expert mean for the candidates of their batch. */
@Component
class Disclosures {

  private final CandidateRoll candidates;
  private final RecusalScope scope;

  Disclosures(CandidateRoll candidates, RecusalScope scope) {
    this.candidates = candidates;
    this.scope = scope;
  }

  /** Why these ties cannot be disclosed, empty when they can. */
  Optional<Refusal> whyNot(ReviewBatch batch, List<TieDisclosure> ties) {
    var judged = candidates.inReview(batch.id()).stream().map(Candidate::applicant).toList();
    return ties.stream().map(TieDisclosure::applicant).allMatch(judged::contains)
        ? Optional.empty()
        : Refusal.because("scoring.tie-unknown");
  }

  /** What the ties mean for the candidates of the batch. */
  List<Interest> interests(ReviewBatch batch, List<TieDisclosure> ties) {
    return ties.stream()
        .flatMap(tie -> of(batch, tie.applicant(), tie.ground(), tie.note()))
        .toList();
  }

  /** Why an expert cannot stand back for this now, empty when they can. */
  Optional<Refusal> whyNotRecuse(ReviewBatch batch, Seat seat, Interest why) {
    var judged = candidates.inReview(batch.id()).stream().map(Candidate::id).toList();
    return why.candidate() != null && !judged.contains(why.candidate())
        ? Refusal.because("scoring.tie-unknown")
        : scope.whyNotStandBack(batch, seat, interests(batch, why));
  }

  /** The same for every candidate of the applicant it concerns. */
  List<Interest> interests(ReviewBatch batch, Interest why) {
    if (why.candidate() == null) {
      return List.of(why);
    }
    var applicant = candidates.get(why.candidate()).applicant();
    return of(batch, applicant, why.ground(), why.note()).toList();
  }

  /**
   * The expert leaves the batch or stands back from some of it.
   *
   * @return whether they still judge others
   */
  boolean follow(ReviewBatch batch, Seat seat, List<Interest> interests, Who by) {
    if (interests.isEmpty()) {
      return true;
    }
    var stays = !scope.leaves(batch, seat, interests);
    scope.follow(batch, seat, interests, by);
    return stays;
  }

  /** An applicant may have more than one candidate in a batch. */
  private Stream<Interest> of(
      ReviewBatch batch, UUID applicant, RecusalGround ground, String note) {
    return candidates.inReview(batch.id()).stream()
        .filter(it -> it.applicant().equals(applicant))
        .map(it -> new Interest(it.id(), ground, note));
  }
}
