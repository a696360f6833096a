package org.yanchao.candidacy;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;
import org.yanchao.submission.ApplicationRemoved;
import org.yanchao.submission.ApplicationWithdrawn;
import org.yanchao.submission.ReviewRequestWithdrawn;

/** Takes a candidate out of the review when its application goes. */
@Component
class Leavers {

  private final Candidates candidates;
  private final Stamp journal;

  Leavers(Candidates candidates, Stamp journal) {
    this.candidates = candidates;
    this.journal = journal;
  }

  @EventListener
  void on(ReviewRequestWithdrawn event) {
    leave(event.caseId(), CandidateState.WITHDRAWN, event.by());
  }

  @EventListener
  void on(ApplicationWithdrawn event) {
    leave(event.caseId(), CandidateState.WITHDRAWN, event.by());
  }

  @EventListener
  void on(ApplicationRemoved event) {
    leave(event.caseId(), CandidateState.REMOVED, event.by());
  }

  private void leave(UUID caseId, CandidateState end, Who by) {
    for (var candidate : candidates.findByLevelCase(caseId)) {
      if (candidate.inReview()) {
        candidate.leave(end);
        candidates.save(candidate);
        journal.publish(new CandidateLeft(candidate.round(), caseId, end, by));
      }
    }
  }
}
