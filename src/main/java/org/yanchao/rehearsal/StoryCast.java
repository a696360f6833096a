package org.yanchao.rehearsal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.account.Account;
import org.yanchao.account.AccountDesk;
import org.yanchao.account.Actor;
import org.yanchao.applicant.ApplicantDesk;
import org.yanchao.applicant.ApplicantView;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.CaseSummary;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;

/** Finds who acts and what they act on. */
@Component
@Profile({"demo", "rehearsal"})
class StoryCast {

  private final StoryData data;
  private final AccountDesk accounts;
  private final ApplicantDesk applicants;
  private final CaseDesk cases;
  private final RoundDesk rounds;

  StoryCast(
      StoryScript script,
      AccountDesk accounts,
      ApplicantDesk applicants,
      CaseDesk cases,
      RoundDesk rounds) {
    this.data = script.data();
    this.accounts = accounts;
    this.applicants = applicants;
    this.cases = cases;
    this.rounds = rounds;
  }

  StoryData data() {
    return data;
  }

  Actor officer(String unit) {
    return byLogin(unit + "-j1");
  }

  Actor head(String unit) {
    return byLogin(unit + "-f1");
  }

  Actor secretary(String unit) {
    return byLogin(unit + "-m1");
  }

  Actor applicant(int d) {
    return byLogin("d%02d".formatted(d));
  }

  Actor account(String id) {
    return accounts.find(id).map(Account::actor).orElseThrow(() -> new NotFound("account"));
  }

  String nameOf(String login) {
    return accounts.byLogin(login).map(Account::displayName).orElse(login);
  }

  ApplicantView organisation(int d) {
    return applicants
        .byCreditCode(data.base(d).creditCode())
        .orElseThrow(() -> new NotFound("applicant"));
  }

  UUID project(int d) {
    return projectIfAny(d).orElseThrow(() -> new NotFound("project"));
  }

  /** The base's application of this year at a level, the last one if there were several. */
  CaseSummary levelCase(int d, Level level) {
    return caseIfAny(d, level).orElseThrow(() -> new NotFound("case"));
  }

  Optional<CaseSummary> caseIfAny(int d, Level level) {
    return projectIfAny(d).flatMap(project -> latest(project, level));
  }

  RoundView round(String unit, Level level) {
    return rounds
        .find(unit, level, data.programme(), data.year())
        .orElseThrow(() -> new NotFound("round"));
  }

  /** The story's base behind a project. */
  int baseOf(UUID project) {
    return data.bases().stream()
        .map(StoryBase::d)
        .filter(d -> projectIfAny(d).filter(project::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> new NotFound("base"));
  }

  private Optional<UUID> projectIfAny(int d) {
    return applicants
        .byCreditCode(data.base(d).creditCode())
        .flatMap(it -> applicants.projectsOf(it.id()).stream().findFirst())
        .map(it -> it.id());
  }

  private Optional<CaseSummary> latest(UUID project, Level level) {
    return cases.ofProject(project).stream()
        .filter(it -> it.level() == level && it.cycle() == data.year())
        .filter(it -> it.status() != CaseStatus.WITHDRAWN)
        .reduce((first, last) -> last);
  }

  private Actor byLogin(String login) {
    return accounts.byLogin(login).map(Account::actor).orElseThrow(() -> new NotFound("account"));
  }
}
