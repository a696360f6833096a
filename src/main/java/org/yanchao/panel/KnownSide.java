package org.yanchao.panel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The applicants of one batch by everything they are known by.
 *
 * @param applicants ids of the applicants
 * @param creditCodes their credit codes
 * @param names their names, as an expert's employer may be written
 * @param supervisor who watches the draw
 */
record KnownSide(
    Set<UUID> applicants, Set<String> creditCodes, Set<String> names, String supervisor) {

  /** The first reason why the expert may not judge this batch, empty when there is none. */
  Optional<RecusalGround> conflict(Expert expert, List<ExpertTie> ties, TieRule rule) {
    if (expert.applicant().filter(applicants::contains).isPresent()) {
      return Optional.of(RecusalGround.APPLICANT);
    }
    if (expert.name().equals(supervisor)) {
      return Optional.of(RecusalGround.SUPERVISOR);
    }
    if (names.contains(expert.employer())) {
      return Optional.of(RecusalGround.EMPLOYMENT);
    }
    return ties.stream()
        .filter(tie -> tie.holdsOn(rule.day(), rule.yearsBack()) && tie.concerns(this))
        .map(ExpertTie::kind)
        .sorted()
        .findFirst();
  }
}
