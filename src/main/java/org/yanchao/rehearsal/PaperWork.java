package org.yanchao.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.dossier.EvidenceEntry;
import org.yanchao.dossier.HouseholdEntry;
import org.yanchao.dossier.PersonEntry;
import org.yanchao.dossier.RosterKind;
import org.yanchao.form.FormAnswers;
import org.yanchao.form.FormDefinition;
import org.yanchao.kernel.Period;
import org.yanchao.policy.Cycle;
import org.yanchao.policy.EvidenceKind;
import org.yanchao.policy.EvidenceKind.Timing;
import org.yanchao.rehearsal.Plan.Trait;

/** What a generated application says: answers, evidence and rosters. */
@Component
@Profile({"demo", "rehearsal"})
class PaperWork {

  private static final List<String> GROUNDS =
      List.of("POVERTY_PERSONS", "BEEF_CATTLE", "VILLAGE_PRODUCT", "BORDER_VILLAGE");

  /** Left empty, it means that nothing is claimed. */
  private static final Set<String> CLAIMED = Set.of("directions", "grounds");

  private final Entrants entrants;
  private final Questions questions;
  private final Desktop desktop;

  PaperWork(Entrants entrants, Questions questions, Desktop desktop) {
    this.questions = questions;
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
    return questions.completed(plan, known(plan, answers), CLAIMED);
  }

  /** What the plan decides, as far as this programme asks for it. */
  private FormAnswers known(Plan plan, FormAnswers answers) {
    var founded =
        answers
            .with("founderName", desktop.words().of("person"))
            .with("nativePlace", desktop.words().of("township"));
    var known = priorities(plan, impact(plan.figures(), founded));
    return asked(known, founder(plan));
  }

  private FormAnswers asked(FormAnswers known, String founder) {
    var kept = FormAnswers.empty().with("founderCategory", founder);
    for (var field : form().answered()) {
      var key = field.key();
      var choices = questions.choices(key);
      var given =
          known.all(key).stream().filter(it -> choices.isEmpty() || choices.contains(it)).toList();
      kept = given.isEmpty() ? kept : kept.withAll(key, given);
    }
    return kept;
  }

  /** Not the last one, which is whatever else there may be and has to be explained. */
  private String founder(Plan plan) {
    var categories = questions.choices("founderCategory");
    var named = categories.subList(0, categories.size() - 1);
    return desktop.chance().one(named, "founder", plan.no());
  }

  FormDefinition form() {
    return questions.form();
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
            .with("commendationDate", commendedOn().toString())
        : explained.with("commendation", "NONE");
  }

  private LocalDate commendedOn() {
    return desktop.season().cycle().asOf().date().minusDays(13);
  }

  List<EvidenceEntry> evidence(Plan plan) {
    var list = new ArrayList<EvidenceEntry>();
    for (var kind : desktop.season().programme().evidence()) {
      if (kind.required()) {
        list.add(item(plan, kind));
      } else if (kind.timing() == Timing.PERIOD
          && desktop.chance().happens(0.2, kind.id(), plan.no())) {
        var after = period().to().plusDays(2);
        list.add(new EvidenceEntry(kind.id(), kind.name(), after, after, null, null));
      }
    }
    return list;
  }

  private EvidenceEntry item(Plan plan, EvidenceKind kind) {
    var begun = plan.figures().start();
    var paid = paid(plan, desktop.season().cycle());
    return switch (kind.timing()) {
      case NONE -> new EvidenceEntry(kind.id(), kind.name(), null, null, null, null);
      case AS_OF -> new EvidenceEntry(kind.id(), kind.name(), begun, null, null, null);
      case SPAN -> new EvidenceEntry(kind.id(), kind.name(), begun, ends(), null, null);
      case PERIOD -> new EvidenceEntry(kind.id(), kind.name(), paid, paid, null, null);
    };
  }

  private Period period() {
    return desktop.season().cycle().evidencePeriod().period();
  }

  private LocalDate ends() {
    return LocalDate.of(desktop.season().year() + 8, 12, 31);
  }

  private static LocalDate paid(Plan plan, Cycle cycle) {
    var outside = plan.is(Trait.PAY_OUTSIDE);
    return outside
        ? cycle.evidencePeriod().to().plusDays(9)
        : cycle.evidencePeriod().from().plusDays(244);
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
    var from = period().from().plusDays(30 + no % 200);
    var number = "P%06d%04d".formatted(plan.no(), no);
    return new PersonEntry(kind, name, number, poor, founder, from, null);
  }

  List<HouseholdEntry> households(Plan plan) {
    var households = new ArrayList<HouseholdEntry>();
    for (var no = 1; no <= plan.figures().households(); no++) {
      var name = desktop.words().of("roster.household", plan.no(), no);
      households.add(new HouseholdEntry(name, period().from().minusDays(457 - no), null));
    }
    return households;
  }
}
