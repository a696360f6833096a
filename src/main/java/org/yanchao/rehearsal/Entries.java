package org.yanchao.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.casework.CaseDesk;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.rehearsal.Plan.Trait;
import org.yanchao.rehearsal.Plan.Way;

/** Puts every filing on the agenda, and what applicants will take back. */
@Component
@Profile({"demo", "rehearsal"})
class Entries {

  private static final LocalTime TYPED = LocalTime.of(9, 30);

  private final Plans plans;
  private final Filer filer;
  private final ApplicantHands applicants;
  private final CaseDesk cases;
  private final Agenda agenda;

  Entries(Plans plans, Filer filer, ApplicantHands applicants, CaseDesk cases, Agenda agenda) {
    this.plans = plans;
    this.filer = filer;
    this.applicants = applicants;
    this.cases = cases;
    this.agenda = agenda;
  }

  void plan(int count, Season season) {
    for (var plan : plans.make(count, season.tree(), season.cycle())) {
      agenda.at(
          plan.way() == Way.PAPER ? typedAt(plan, season) : plan.filedAt(),
          () -> file(plan, season));
    }
  }

  /** Paper is typed on the next working day; what counts is when it was handed in. */
  private static Instant typedAt(Plan plan, Season season) {
    return Season.at(season.nextWorkingDay(BusinessClock.dayOf(plan.filedAt())), TYPED);
  }

  private void file(Plan plan, Season season) {
    var filed = filer.file(plan);
    var day = season.today();
    if (plan.is(Trait.WITHDRAWN_EARLY)) {
      withdraw(filed, day.plusDays(1), false);
    }
    if (plan.is(Trait.WITHDRAWN_ACCEPTED)) {
      withdraw(filed, season.after(day, 3), false);
    }
    if (plan.is(Trait.REVIEW_WITHDRAWN)) {
      var frozen = season.cycle().candidatesFrozen().get(Level.COUNTY).date();
      withdraw(filed, plan.no() % 2 == 0 ? frozen.minusDays(4) : frozen.plusDays(12), true);
    }
  }

  private void withdraw(UUID filed, LocalDate day, boolean reviewOnly) {
    agenda.at(
        Season.at(day, LocalTime.of(8, 30)),
        () -> applicants.withdraw(cases.summary(filed), reviewOnly));
  }
}
