package org.yanchao.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.dossier.EvidenceEntry;
import org.yanchao.form.FormAnswers;
import org.yanchao.kernel.BusinessClock;

/** Fills forms as the people of the story would: the same answers, evidence and reports. */
@Component
@Profile({"demo", "rehearsal"})
class StoryForms {

  private static final LocalDate PERIOD_FROM = LocalDate.of(2021, 6, 1);
  private static final LocalDate PERIOD_TO = LocalDate.of(2022, 5, 31);
  private static final int MONTHS = 12;
  private static final int ASKED = 5;
  private static final String YES = "YES";

  private final StoryData data;
  private final BusinessClock clock;

  StoryForms(StoryScript script, BusinessClock clock) {
    this.data = script.data();
    this.clock = clock;
  }

  /** The whole application form. */
  FormAnswers application(StoryBase it) {
    var answers =
        priorities(impact(base(applicant(FormAnswers.empty(), it), it), it), it)
            .with("founderName", it.founder())
            .with("founderCategory", it.category())
            .with("nativePlace", it.township() + it.village())
            .with("truthful", "true");
    return it.commendation() == null
        ? answers.with("commendation", "NONE")
        : answers
            .with("commendation", it.commendation())
            .with("commendationTitle", String.valueOf(it.commendationTitle()))
            .with("commendationDate", String.valueOf(it.commendationDate()));
  }

  private static FormAnswers applicant(FormAnswers answers, StoryBase it) {
    return answers
        .with("applicantName", it.entity())
        .with("creditCode", it.creditCode())
        .with("entityType", it.entityType())
        .with("legalRepresentative", it.founder())
        .with("contactName", it.founder())
        .with("contactPhone", "139000000%02d".formatted(it.d()));
  }

  private FormAnswers base(FormAnswers answers, StoryBase it) {
    return answers
        .with("baseName", it.base())
        .with("township", it.township())
        .with("village", it.village())
        .with("operatingSince", it.start().toString())
        .with("industry", it.industry())
        .with("product", it.product())
        .with("scale", String.valueOf(it.scale()))
        .with("baseSummary", data.text("summary"));
  }

  private static FormAnswers impact(FormAnswers answers, StoryBase it) {
    return answers
        .with("households", String.valueOf(it.households()))
        .with("personsCarried", String.valueOf(it.carried()))
        .with("personsEmployed", String.valueOf(it.employed()))
        .with("povertyPersons", String.valueOf(it.poverty()))
        .with("payPerHead", String.valueOf(it.pay()));
  }

  private FormAnswers priorities(FormAnswers answers, StoryBase it) {
    return answers
        .withAll("directions", StoryBase.orNone(it.directions()))
        .withAll("grounds", StoryBase.orNone(it.grounds()))
        .with("directionsExplanation", data.text("directionsExplanation"))
        .with("groundsExplanation", data.text("groundsExplanation"));
  }

  /** What every application shows, and what this one has to be tested by. */
  List<EvidenceEntry> evidence(StoryBase it) {
    var items = new ArrayList<EvidenceEntry>();
    items.add(item("application-form", "formTitle", null, null));
    items.add(item("licence", "licenceTitle", it.start(), null));
    items.add(item("lease", "leaseTitle", orStart(it.leaseFrom(), it), it.leaseTo()));
    items.add(
        item("contract", it.seasonal() ? "seasonTitle" : "contractTitle", PERIOD_FROM, PERIOD_TO));
    pay(it, items);
    if (it.commendation() != null) {
      items.add(item("commendation", "commendationTitle", it.commendationDate(), null));
    }
    StoryBase.orNone(it.evidence()).forEach(extra -> items.add(extra(extra)));
    return List.copyOf(items);
  }

  private void pay(StoryBase it, List<EvidenceEntry> items) {
    if (!it.monthlyPay()) {
      items.add(item("pay", "payTitle", PERIOD_FROM, PERIOD_TO));
      return;
    }
    for (var month = 0; month < MONTHS; month++) {
      var from = PERIOD_FROM.plusMonths(month);
      items.add(item("pay", "payTitle", from, from.plusMonths(1).minusDays(1)));
    }
  }

  private EvidenceEntry item(
      String kind, String title, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new EvidenceEntry(kind, data.text(title), from, to, null, null);
  }

  private static EvidenceEntry extra(StoryBase.Item it) {
    Instant at = it.at();
    return new EvidenceEntry(it.kind(), it.title(), it.from(), it.to(), at, null);
  }

  private static LocalDate orStart(@Nullable LocalDate day, StoryBase it) {
    return day == null ? it.start() : day;
  }

  /** The report of a verification: on site by two, or confirmed by the township. */
  FormAnswers visit(StoryBase it, String method, String second) {
    return FormAnswers.empty()
        .with("visitedOn", clock.today().toString())
        .with("method", method)
        .with("secondPerson", second)
        .with("received", data.text("received"))
        .with("premisesSeen", YES)
        .with("scaleSeen", String.valueOf(it.scale()))
        .with("operating", YES)
        .with("rostersSeen", YES)
        .with("personsAsked", String.valueOf(ASKED))
        .with("wagesSeen", YES)
        .with("conclusion", "CONFIRMED");
  }
}
