package org.yanchao.applicant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Refusal;

/** Enters organisations and their projects: for registration, paper filings and opening stock. */
@Service
@Transactional
public class ApplicantDesk {

  private final Registry registry;
  private final ApplicationEventPublisher events;

  ApplicantDesk(Registry registry, ApplicationEventPublisher events) {
    this.registry = registry;
    this.events = events;
  }

  /** Why this organisation cannot be entered by this actor, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotRegister(Actor actor, ApplicantEntry entry) {
    var may = actor.system() || actor.is(Role.CASE_OFFICER) || actor.is(Role.SECURITY_ADMIN);
    return may
        ? Registry.whyNot(entry)
        : Refusal.because("account.role-needed", Role.CASE_OFFICER.name());
  }

  /** Enters an organisation, or finds the one with this code. */
  public UUID register(Actor actor, ApplicantEntry entry) {
    whyNotRegister(actor, entry).ifPresent(Refusal::raise);
    var applicant = registry.register(entry);
    events.publishEvent(new ApplicantRegistered(applicant.id(), actor.who()));
    return applicant.id();
  }

  /** Why this applicant cannot register the organisation it files for, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotRegisterOwn(Actor applicant, ApplicantEntry entry) {
    if (!applicant.is(Role.APPLICANT)) {
      return Refusal.because("account.role-needed", Role.APPLICANT.name());
    }
    if (entry.name().isBlank() || entry.entityType().isBlank()) {
      return Refusal.because("submission.text-missing");
    }
    // A credit code is public: whoever types a known one has not shown that they act for it.
    return registry.byCreditCode(entry.creditCode()).isPresent()
        ? Refusal.because("applicant.applicant-registered")
        : Registry.whyNot(entry);
  }

  /** An applicant registers the organisation it files for; its account is linked with it next. */
  public UUID registerOwn(Actor applicant, ApplicantEntry entry) {
    whyNotRegisterOwn(applicant, entry).ifPresent(Refusal::raise);
    var registered = registry.register(entry).id();
    events.publishEvent(new ApplicantRegistered(registered, applicant.as(Role.APPLICANT)));
    return registered;
  }

  /** The organisation's project of this name and county, entered when it is new. */
  public UUID project(Actor actor, UUID applicant, String name, String county) {
    if (!actor.system()) {
      actor.mustBe(Role.CASE_OFFICER, String.valueOf(actor.authority()));
    }
    return registry.project(registry.applicant(applicant).id(), name.strip(), county);
  }

  /** An organisation, for other modules. */
  @Transactional(readOnly = true)
  public ApplicantView show(UUID applicant) {
    return registry.applicant(applicant);
  }

  @Transactional(readOnly = true)
  public Optional<ApplicantView> byCreditCode(String creditCode) {
    return registry.byCreditCode(creditCode);
  }

  /** The organisations of exactly this name; there may be several. */
  @Transactional(readOnly = true)
  public List<ApplicantView> named(String name) {
    return registry.named(name);
  }

  /** A project, for other modules. */
  @Transactional(readOnly = true)
  public ProjectView project(UUID project) {
    return registry.project(project);
  }

  @Transactional(readOnly = true)
  public List<ProjectView> projectsOf(UUID applicant) {
    return registry.projectsOf(applicant);
  }
}
