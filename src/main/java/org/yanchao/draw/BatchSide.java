package org.yanchao.draw;

import java.util.List;
import java.util.stream.Collectors;
import org.yanchao.candidacy.Candidate;
import org.yanchao.expert.KnownSide;
import org.yanchao.policy.RecusalRules;

/**
 * Whom the experts of one batch must have nothing to do with.
 *
 * @param candidates the batch
 * @param supervisor who watches its draw
 * @param scope whether a relation to one of them touches the whole batch
 */
record BatchSide(List<Candidate> candidates, String supervisor, RecusalRules.Scope scope) {

  boolean byCandidate() {
    return scope == RecusalRules.Scope.PROJECT;
  }

  /** One of the candidates as if nobody stood beside it. */
  BatchSide only(Candidate one) {
    return new BatchSide(List.of(one), supervisor, scope);
  }

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
