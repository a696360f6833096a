package org.yanchao.draw;

import java.util.List;
import java.util.stream.Collectors;
import org.yanchao.candidacy.Candidate;
import org.yanchao.expert.KnownSide;

/**
 * Whom the experts of one batch must have nothing to do with. The whole batch counts, because every
 * score is ranked against the others (EC-11).
 *
 * @param candidates the batch
 * @param supervisor who watches its draw
 */
record BatchSide(List<Candidate> candidates, String supervisor) {

  List<String> caseNumbers() {
    return candidates.stream().map(Candidate::caseNo).toList();
  }

  /** The same, ready to be asked about thousands of experts. */
  KnownSide known() {
    return new KnownSide(
        candidates.stream().map(Candidate::applicant).collect(Collectors.toSet()),
        candidates.stream().map(Candidate::creditCode).collect(Collectors.toSet()),
        candidates.stream().map(Candidate::applicantName).collect(Collectors.toSet()),
        candidates.stream()
            .map(Candidate::township)
            .filter(it -> !it.isEmpty())
            .collect(Collectors.toSet()),
        supervisor);
  }
}
