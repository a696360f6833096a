package org.yanchao.submission;

import cn.hutool.core.util.CreditCodeUtil;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;

/** Keeps organisations and their projects, one of each. */
@Component
class Registry {

  private static final String NOTHING = "000000000000000000";

  private final Applicants applicants;
  private final Projects projects;
  private final Stamp stamp;

  Registry(Applicants applicants, Projects projects, Stamp stamp) {
    this.applicants = applicants;
    this.projects = projects;
    this.stamp = stamp;
  }

  static Optional<Refusal> whyNot(ApplicantEntry entry) {
    // Eighteen zeros pass the check digit, of all codes.
    var valid =
        !entry.creditCode().equals(NOTHING) && CreditCodeUtil.isCreditCode(entry.creditCode());
    return valid ? Optional.empty() : Refusal.because("submission.credit-code-invalid");
  }

  /** Finds the organisation by its code or enters it. */
  ApplicantView register(ApplicantEntry entry) {
    whyNot(entry).ifPresent(Refusal::raise);
    var known = applicants.findByCreditCode(entry.creditCode());
    known.ifPresent(it -> it.describe(entry));
    return applicants
        .save(known.orElseGet(() -> new Applicant(stamp.id(), entry, stamp.now())))
        .view();
  }

  ApplicantView applicant(UUID id) {
    return applicants.findById(id).orElseThrow(() -> new NotFound("applicant")).view();
  }

  Optional<ApplicantView> byCreditCode(String creditCode) {
    return applicants.findByCreditCode(creditCode).map(Applicant::view);
  }

  ProjectView project(UUID id) {
    return projects.findById(id).orElseThrow(() -> new NotFound("project")).view();
  }

  List<ProjectView> projectsOf(UUID applicant) {
    return projects.findByApplicantIdOrderByNameAscIdAsc(applicant).stream()
        .map(Project::view)
        .toList();
  }

  /** The applicant's project of this name in this county, entered when it is new. */
  UUID project(UUID applicant, String name, String county) {
    return projectsOf(applicant).stream()
        .filter(it -> it.name().equals(name) && it.county().equals(county))
        .findFirst()
        .map(ProjectView::id)
        .orElseGet(() -> projects.save(new Project(stamp.id(), applicant, name, county)).id());
  }

  void rename(UUID project, String name) {
    projects.findById(project).ifPresent(it -> it.rename(name));
  }

  void moveTo(UUID project, String county) {
    projects.findById(project).ifPresent(it -> it.moveTo(county));
  }
}
