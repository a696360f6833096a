package org.yanchao.applicant;

import cn.hutool.core.util.CreditCodeUtil;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;

/** Keeps organisations and their projects, one of each. */
@Component
@NamedInterface("desks")
public class Registry {

  private static final String NOTHING = "000000000000000000";

  private final Applicants applicants;
  private final Projects projects;
  private final Stamp stamp;

  Registry(Applicants applicants, Projects projects, Stamp stamp) {
    this.applicants = applicants;
    this.projects = projects;
    this.stamp = stamp;
  }

  public static Optional<Refusal> whyNot(ApplicantEntry entry) {
    // Eighteen zeros pass the check digit, of all codes.
    var valid =
        !entry.creditCode().equals(NOTHING) && CreditCodeUtil.isCreditCode(entry.creditCode());
    return valid ? Optional.empty() : Refusal.because("applicant.credit-code-invalid");
  }

  /** Finds the organisation by its code or enters it. */
  public ApplicantView register(ApplicantEntry entry) {
    whyNot(entry).ifPresent(Refusal::raise);
    var known = applicants.findByCreditCode(entry.creditCode());
    known.ifPresent(it -> it.describe(entry));
    return applicants
        .save(known.orElseGet(() -> new Applicant(stamp.id(), entry, stamp.now())))
        .view();
  }

  public ApplicantView applicant(UUID id) {
    return applicants.findById(id).orElseThrow(() -> new NotFound("applicant")).view();
  }

  List<ApplicantView> named(String name) {
    return applicants.findByNameOrderByCreditCode(name).stream().map(Applicant::view).toList();
  }

  public Optional<ApplicantView> byCreditCode(String creditCode) {
    return applicants.findByCreditCode(creditCode).map(Applicant::view);
  }

  public ProjectView project(UUID id) {
    return projects.findById(id).orElseThrow(() -> new NotFound("project")).view();
  }

  public List<ProjectView> projectsOf(UUID applicant) {
    return projects.findByApplicantIdOrderByNameAscIdAsc(applicant).stream()
        .map(Project::view)
        .toList();
  }

  /** The applicant's project of this name in this county, entered when it is new. */
  public UUID project(UUID applicant, String name, String county) {
    return projectsOf(applicant).stream()
        .filter(it -> it.name().equals(name) && it.county().equals(county))
        .findFirst()
        .map(ProjectView::id)
        .orElseGet(() -> projects.save(new Project(stamp.id(), applicant, name, county)).id());
  }

  public void rename(UUID project, String name) {
    projects.findById(project).ifPresent(it -> it.rename(name));
  }

  public void moveTo(UUID project, String county) {
    projects.findById(project).ifPresent(it -> it.moveTo(county));
  }
}
