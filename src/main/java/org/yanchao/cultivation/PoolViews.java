package org.yanchao.cultivation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.yanchao.account.Scope;
import org.yanchao.applicant.ApplicantDesk;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.CaseSummary;
import org.yanchao.kernel.Level;

/** Draws up places in pools. */
@Component
class PoolViews {

  private final PoolEntries entries;
  private final ApplicantDesk applicants;

  PoolViews(PoolEntries entries, ApplicantDesk applicants) {
    this.entries = entries;
    this.applicants = applicants;
  }

  Optional<PoolEntryView> current(UUID project, Level level) {
    return entries.findByProjectIdAndLevelAndLeftOnIsNull(project, level).map(this::view);
  }

  PoolEntryView of(Scope scope, UUID entry) {
    return view(entries.get(scope, entry));
  }

  List<PoolEntryView> inPool(String authority, Level level, LocalDate day) {
    return entries.inPool(authority, level, day).stream().map(this::view).toList();
  }

  Page<PoolEntryView> page(Scope scope, @Nullable Level level, boolean onlyPresent, Pageable page) {
    return entries.list(scope.all(), scope.authority(), level, onlyPresent, page).map(this::view);
  }

  List<IntakeRate> intake(List<CaseSummary> cases) {
    return Arrays.stream(Level.values()).map(level -> intake(level, cases)).toList();
  }

  /** Who was taken out again after meeting the conditions was met and admitted all the same. */
  private IntakeRate intake(Level level, List<CaseSummary> cases) {
    var met =
        cases.stream()
            .filter(it -> it.level() == level)
            .filter(it -> PoolVerdict.MET.name().equals(it.poolVerdict()))
            .filter(it -> !it.status().live() && !withdrawn(it))
            .toList();
    var missing = met.stream().filter(it -> !admitted(it)).map(CaseSummary::id).toList();
    return new IntakeRate(level, met.size(), met.size() - missing.size(), missing);
  }

  private static boolean withdrawn(CaseSummary it) {
    return it.status() == CaseStatus.WITHDRAWN;
  }

  private boolean admitted(CaseSummary it) {
    return it.status().inPool() || entries.findByCaseId(it.id()).isPresent();
  }

  private PoolEntryView view(PoolEntry it) {
    var project = applicants.project(it.projectId());
    var applicant = applicants.show(project.applicantId());
    return new PoolEntryView(
        it.id(),
        project.id(),
        project.name(),
        applicant.id(),
        applicant.name(),
        project.county(),
        it.level(),
        it.authority(),
        it.caseId().orElse(null),
        it.standardVersion(),
        it.admittedOn(),
        it.leftOn(),
        it.leaveReason(),
        it.imported(),
        it.provenance());
  }
}
