package org.yanchao.cultivation;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.applicant.ApplicantDesk;
import org.yanchao.casework.PoolPlace;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.submission.FilingObstacle;
import org.yanchao.submission.PoolPlaces;

/** Tells submissions where a project is, and why who is in a pool does not file again. */
@Component
class PoolMembership implements PoolPlaces, FilingObstacle {

  private final PoolEntries entries;
  private final ApplicantDesk applicants;

  PoolMembership(PoolEntries entries, ApplicantDesk applicants) {
    this.entries = entries;
    this.applicants = applicants;
  }

  @Override
  public Optional<PoolPlace> highest(UUID projectId) {
    return entries.findByProjectIdAndLeftOnIsNull(projectId).stream()
        .max(Comparator.comparing(PoolEntry::level))
        .map(it -> new PoolPlace(it.level(), it.authority(), it.caseId().orElse(null)));
  }

  @Override
  public Optional<Refusal> whyNotFile(UUID applicantId, Level level) {
    var inPool =
        applicants.projectsOf(applicantId).stream().anyMatch(it -> highest(it.id()).isPresent());
    return inPool ? Refusal.because("cultivation.already-in-pool") : Optional.empty();
  }
}
