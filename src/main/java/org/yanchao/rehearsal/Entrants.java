package org.yanchao.rehearsal;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.applicant.ApplicantDesk;
import org.yanchao.applicant.ApplicantEntry;
import org.yanchao.cultivation.ImportedEntry;
import org.yanchao.cultivation.PoolDesk;
import org.yanchao.kernel.Level;
import org.yanchao.naming.ImportedBase;
import org.yanchao.naming.NamingDesk;

/** Opens the organisations of a generated cycle, and the pools some of them are in already. */
@Component
@Profile({"demo", "rehearsal"})
class Entrants {

  private final ApplicantDesk applicants;
  private final PoolDesk pools;
  private final NamingDesk namings;
  private final Desktop desktop;

  Entrants(ApplicantDesk applicants, PoolDesk pools, NamingDesk namings, Desktop desktop) {
    this.applicants = applicants;
    this.pools = pools;
    this.namings = namings;
    this.desktop = desktop;
  }

  String baseName(Plan plan) {
    return desktop.words().of("base", plan.no());
  }

  /** The organisation as it stands in its licence. */
  ApplicantEntry entry(Plan plan, String account) {
    var region =
        plan.county().matches("\\d{6}") ? plan.county() : desktop.season().programme().territory();
    var kind = plan.figures().entityType().equals("COOPERATIVE") ? "93" : "91";
    var code = CreditCodes.of(kind, region, plan.no());
    var name = desktop.words().of("applicant", plan.no());
    return new ApplicantEntry(code, name, plan.figures().entityType(), account);
  }

  /** Registers the organisation with an account. */
  UUID open(Plan plan) {
    var applicant = applicants.register(Cast.SYSTEM, entry(plan, null));
    var name = desktop.words().of("applicant", plan.no());
    var account = desktop.cast().open(plan.login(), name, Role.APPLICANT, applicant);
    applicants.register(Cast.SYSTEM, entry(plan, account));
    desktop.ledger().belongs(applicant, plan);
    return applicant;
  }

  Actor actor(Plan plan) {
    return desktop.cast().login(plan.login());
  }

  /** Brings the project into the pool it is in since last year; at a city, with its county name. */
  UUID stock(Plan plan, UUID applicant) {
    var project = applicants.project(Cast.SYSTEM, applicant, baseName(plan), plan.county());
    var unit = plan.county();
    if (plan.stock() == Level.CITY) {
      namings.importBase(desktop.cast().officer(unit), base(plan, applicant, project));
      var above = desktop.season().tree().authorityAbove(unit, Level.COUNTY);
      unit = above.orElseThrow().key();
    }
    var provenance = desktop.words().of("stock");
    pools.importEntry(
        desktop.cast().officer(unit),
        new ImportedEntry(project, plan.stock(), unit, stockNamed().plusDays(23), provenance));
    return project;
  }

  private LocalDate stockNamed() {
    return LocalDate.of(desktop.season().year() - 1, 10, 26);
  }

  private ImportedBase base(Plan plan, UUID applicant, UUID project) {
    var entity = entry(plan, null);
    var document =
        desktop
            .words()
            .of("document", plan.county(), 0, String.valueOf(stockNamed().getYear()), plan.no());
    return new ImportedBase(
        plan.county(),
        project,
        applicant,
        baseName(plan),
        entity.name(),
        entity.creditCode(),
        plan.county(),
        Level.COUNTY,
        desktop.season().id(),
        desktop.season().year() - 1,
        document,
        stockNamed(),
        null,
        null,
        desktop.words().of("stock"));
  }
}
