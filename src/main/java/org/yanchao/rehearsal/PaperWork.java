package org.yanchao.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.form.FormAnswers;
import org.yanchao.policy.Cycle;
import org.yanchao.rehearsal.Plan.Trait;
import org.yanchao.submission.EvidenceEntry;
import org.yanchao.submission.HouseholdEntry;
import org.yanchao.submission.PersonEntry;
import org.yanchao.submission.RosterKind;

/** What a generated application says: answers, evidence and rosters. */
@Component
@Profile({"demo", "rehearsal"})
class PaperWork {

  private static final List<String> GROUNDS =
      List.of("POVERTY_PERSONS", "BEEF_CATTLE", "VILLAGE_PRODUCT", "BORDER_VILLAGE");

  private final Entrants entrants;
  private final Desktop desktop;

  PaperWork(Entrants entrants, Desktop desktop) {
    this.entrants = entrants;
    this.desktop = desktop;
  }

  FormAnswers answers(Plan plan) {
    var entity = entrants.entry(plan, null);
    var words = desktop.words();
    var figures = plan.figures();
    var answers =
        FormAnswers.empty()
            .with("applicantName", entity.name())
            .with("creditCode", entity.creditCode())
            .with("entityType", figures.entityType())
            .with("legalRepresentative", words.of("person"))
            .with("contactName", words.of("person"))
            .with("contactPhone", "138%08d".formatted(plan.no()))
            .with("baseName", entrants.baseName(plan))
            .with("township", words.of("township"))
            .with("village", words.of("village"))
            .with("operatingSince", figures.start().toString())
            .with("industry", figures.industry())
            .with("product", words.of("product"))
            .with("scale", figures.scale().toPlainString())
            .with("truthful", "true");
    return priorities(plan, impact(figures, founder(plan, answers)));
  }

  private FormAnswers founder(Plan plan, FormAnswers answers) {
    var categories = List.of("MIGRANT_WORKER", "GRADUATE", "VETERAN");
    return answers
        .with("founderName", desktop.words().of("person"))
        .with("founderCategory", desktop.chance().one(categories, "founder", plan.no()))
        .with("nativePlace", desktop.words().of("township"));
  }

  private static FormAnswers impact(Plan.Figures figures, FormAnswers answers) {
    return answers
        .with("households", String.valueOf(figures.households()))
        .with("personsCarried", String.valueOf(figures.carried()))
        .with("personsEmployed", String.valueOf(figures.employed()))
        .with("povertyPersons", String.valueOf(figures.poverty()))
        .with("payPerHead", String.valueOf(figures.pay()));
  }

  private FormAnswers priorities(Plan plan, FormAnswers answers) {
    var chance = desktop.chance();
    var claimed =
        GROUNDS.stream().filter(it -> chance.happens(0.15, "claims", it, plan.no())).toList();
    var commended = chance.happens(0.1, "commended", plan.no());
    var named = answers.withAll("directions", List.of("RURAL_REVITALISATION"));
    var explained =
        named
            .with("directionsExplanation", desktop.words().of("ground"))
            .withAll("grounds", claimed)
            .with("groundsExplanation", claimed.isEmpty() ? "" : desktop.words().of("ground"));
    return commended
        ? explained
            .with("commendation", "SPRING_FARMING")
            .with("commendationTitle", desktop.words().of("commendation"))
            .with("commendationDate", "2022-05-18")
        : explained.with("commendation", "NONE");
  }

  List<EvidenceEntry> evidence(Plan plan) {
    var words = desktop.words();
    var cycle = desktop.season().cycle();
    var from = plan.figures().start();
    var pay = paid(plan, cycle);
    var list = new ArrayList<EvidenceEntry>();
    list.add(new EvidenceEntry("application-form", words.of("paper.form"), null, null, null, null));
    list.add(new EvidenceEntry("licence", words.of("paper.licence"), from, null, null, null));
    list.add(
        new EvidenceEntry(
            "lease", words.of("paper.lease"), from, LocalDate.of(2030, 12, 31), null, null));
    list.add(
        new EvidenceEntry(
            "contract", words.of("paper.contract"), from, cycle.asOf().date(), null, null));
    list.add(new EvidenceEntry("pay", words.of("paper.pay"), pay, pay, null, null));
    if (desktop.chance().happens(0.2, "income", plan.no())) {
      var sold = cycle.evidencePeriod().to().plusDays(2);
      list.add(new EvidenceEntry("income", words.of("paper.income"), sold, sold, null, null));
    }
    return list;
  }

  private static LocalDate paid(Plan plan, Cycle cycle) {
    var outside = plan.is(Trait.PAY_OUTSIDE);
    return outside ? cycle.evidencePeriod().to().plusDays(9) : LocalDate.of(2022, 1, 31);
  }

  List<PersonEntry> people(Plan plan) {
    var figures = plan.figures();
    var people = new ArrayList<PersonEntry>();
    people.add(person(plan, 0, RosterKind.CARRIED, true));
    for (var no = 1; no <= figures.carried(); no++) {
      people.add(person(plan, no, RosterKind.CARRIED, false));
    }
    for (var no = 1; no <= figures.employed(); no++) {
      people.add(person(plan, figures.carried() + no, RosterKind.EMPLOYED, false));
    }
    return people;
  }

  private PersonEntry person(Plan plan, int no, RosterKind kind, boolean founder) {
    var name = desktop.words().of("roster.person", plan.no(), no);
    var poor = !founder && no <= plan.figures().poverty();
    var from = LocalDate.of(2021, 7, 1).plusDays(no % 200);
    var number = "P%06d%04d".formatted(plan.no(), no);
    return new PersonEntry(kind, name, number, poor, founder, from, null);
  }

  List<HouseholdEntry> households(Plan plan) {
    var households = new ArrayList<HouseholdEntry>();
    for (var no = 1; no <= plan.figures().households(); no++) {
      var name = desktop.words().of("roster.household", plan.no(), no);
      households.add(new HouseholdEntry(name, LocalDate.of(2020, 3, 1).plusDays(no), null));
    }
    return households;
  }
}
