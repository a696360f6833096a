package org.yanchao.panel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom the experts of one batch must have nothing to do with. The whole batch counts, because every
 * score is ranked against the others (EC-11).
 */
record BatchSide(List<Candidate> candidates, String supervisor) {

  List<String> caseNumbers() {
    return candidates.stream().map(Candidate::caseNo).toList();
  }

  /** The first reason why the expert may not judge this batch, empty when there is none. */
  Optional<RecusalGround> conflict(Expert expert, List<ExpertTie> ties, TieRule rule) {
    if (candidates.stream()
        .anyMatch(c -> expert.applicant().filter(c.applicant()::equals).isPresent())) {
      return Optional.of(RecusalGround.APPLICANT);
    }
    if (expert.name().equals(supervisor)) {
      return Optional.of(RecusalGround.SUPERVISOR);
    }
    if (employers().contains(expert.employer())) {
      return Optional.of(RecusalGround.EMPLOYMENT);
    }
    return ties.stream()
        .filter(tie -> tie.holdsOn(rule.day(), rule.yearsBack()))
        .filter(
            tie -> candidates.stream().anyMatch(c -> tie.concerns(c.applicant(), c.creditCode())))
        .map(ExpertTie::kind)
        .sorted()
        .findFirst();
  }

  private Set<String> employers() {
    return candidates.stream().map(Candidate::applicantName).collect(Collectors.toSet());
  }
}
