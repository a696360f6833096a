package org.yanchao.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanchao.naming.RoundFixture.applicant;
import static org.yanchao.naming.RoundFixture.caseId;
import static org.yanchao.naming.RoundFixture.head;
import static org.yanchao.naming.RoundFixture.officer;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Invariant;
import org.yanchao.naming.RoundFixture.Claim;
import org.yanchao.naming.RoundFixture.Entrant;
import org.yanchao.notice.ItemState;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.notice.NoticeState;
import org.yanchao.policy.Effect;
import org.yanchao.policy.Mechanism;
import org.yanchao.policy.PreferenceCategory;
import org.yanchao.policy.PriorityRules;
import org.yanchao.submission.CaseDesk;
import org.yanchao.submission.GroundStatus;
import org.yanchao.submission.SubmissionDesk;

/** Who withdraws after the decision frees a place; what must always hold is seen when it breaks. */
@NamingSlice
class LeavingCasesTest {

  static final String DUNHUA = "222403";

  static final Claim BORDER_OPEN = new Claim("KEY_AREA", "border-village", "PENDING", null);

  @Autowired RoundFixture story;
  @Autowired CaseDesk cases;
  @Autowired RankingDesk rankings;
  @Autowired DecisionDesk decisions;
  @Autowired NamingDesk namings;
  @Autowired NoticeDesk notices;
  @Autowired SubmissionDesk submissions;
  @Autowired List<Invariant> invariants;
  @Autowired JdbcClient sql;
  @Autowired jakarta.persistence.EntityManager store;
  @Autowired ApplicationEvents events;

  UUID round;

  @BeforeEach
  void decided() {
    story.at("2022-09-02T18:00:00");
    round =
        story.countyRound(
            DUNHUA, 1, new Entrant(1, "93.40", 30, 5, null), new Entrant(2, "86.67", 30, 5, null));
    rankings.applyPriorityRules(round);
    rankings.lock(officer(DUNHUA), round);
    story.at("2022-09-07T15:00:00");
    decisions.decide(head(DUNHUA), round, DecisionRulesTest.entry(List.of(caseId(1))));
  }

  @Test
  void withdrawalBeforeTheNoticeLeavesThePlaceToTheLeaders() {
    submissions.withdrawReview(applicant(1), caseId(1));

    assertThat(events.stream(DecidedCaseLeft.class).map(DecidedCaseLeft::nothingToPublish))
        .containsExactly(true);
    assertThat(decisions.takeStock(round)).isEqualTo(RoundState.FILL);
  }

  @Test
  void withdrawalOnNoticeTakesTheItemOffTheList() {
    story.at("2022-09-08T09:00:00");
    var notice = decisions.publishNotice(officer(DUNHUA), round);

    submissions.withdrawReview(applicant(1), caseId(1));

    assertThat(notices.show(notice).items().get(0).state()).isEqualTo(ItemState.REMOVED);
    assertThat(decisions.takeStock(round)).isEqualTo(RoundState.FILL);
    story.at("2022-09-16T00:00:00");
    assertThat(notices.clearItems(notice)).isEqualTo(NoticeState.DONE);
  }

  @Test
  void groundThatWasOpenCountsOnceItIsDecidedAndHoldsTheLockUntilThen() {
    var other =
        story.countyRound(
            "222406",
            1,
            new Entrant(3, "80.00", 30, 5, BORDER_OPEN),
            new Entrant(4, "81.00", 30, 5, null));
    rankings.applyPriorityRules(other);
    assertThat(rankings.whyNotLock(officer("222406"), other).map(it -> it.code()))
        .hasValue("naming.ground-open");
    assertThat(rankings.show(officer("222406"), other).pendingMatters()).isTrue();

    cases.decideGround(
        officer("222406"), caseId(3), new UUID(29, 3), GroundStatus.CONFIRMED, "on the list");
    rankings.lock(officer("222406"), other);

    assertThat(rankings.show(officer("222406"), other).rows())
        .extracting(it -> it.rank() + " " + it.baseName() + " " + it.total())
        .containsExactly("1 D3 82.00", "2 D4 81.00");
  }

  @Test
  void nothingIsViolatedAfterAnOrdinaryRound() {
    named();

    assertThat(violated()).isEmpty();
  }

  @Test
  void changedOrderIsSeen() {
    store.flush();
    sql.sql("update ranking set body = replace(body, '93.40', '83.40')").update();
    store.clear();

    assertThat(violated())
        .containsExactlyInAnyOrder("2-named-within-places", "2-ranking-is-replayable");
  }

  @Test
  void nameAboveThePlacesIsSeen() {
    named();
    store.flush();
    sql.sql("update round set quota = 0").update();
    store.clear();

    assertThat(violated())
        .containsExactlyInAnyOrder("2-named-within-places", "2-ranking-is-replayable");
  }

  @Test
  void gapInTheCertificateNumbersIsSeen() {
    named();
    store.flush();
    sql.sql("update naming set certificate_no = replace(certificate_no, '0001', '0002')").update();
    store.clear();

    assertThat(violated()).containsExactly("2-certificates-gapless");
  }

  @Test
  void nameNobodyTestedForTheLevelAboveIsSeen() {
    named();
    store.flush();
    sql.sql("delete from recommendation_item").update();
    store.clear();

    assertThat(violated()).containsExactly("4-push-duties-named");
  }

  private void named() {
    story.at("2022-09-08T09:00:00");
    var notice = decisions.publishNotice(officer(DUNHUA), round);
    story.at("2022-09-16T10:00:00");
    notices.clearItems(notice);
    var paper = new DocumentEntry("敦人社发〔2022〕31号", java.time.LocalDate.of(2022, 9, 16), null);
    namings.registerDocument(officer(DUNHUA), round, paper);
  }

  private java.util.Set<String> violated() {
    return invariants.stream()
        .filter(it -> it.getClass().getPackageName().equals("org.yanchao.naming"))
        .filter(it -> !it.violations().isEmpty())
        .map(Invariant::name)
        // The fixture enters official scores without the sheets they come from.
        .filter(it -> !it.startsWith("7-"))
        .collect(Collectors.toSet());
  }

  /** The modules that naming rests on; nested in a test, so that no other test finds it. */
  @SpringBootConfiguration
  @EnableAutoConfiguration
  @EntityScan("org.yanchao")
  @EnableJpaRepositories("org.yanchao")
  @ComponentScan(
      basePackages = {
        "org.yanchao.kernel",
        "org.yanchao.policy",
        "org.yanchao.form",
        "org.yanchao.attachment",
        "org.yanchao.document",
        "org.yanchao.notification",
        "org.yanchao.round",
        "org.yanchao.submission",
        "org.yanchao.cultivation",
        "org.yanchao.panel",
        "org.yanchao.notice",
        "org.yanchao.naming",
        "org.yanchao.tenure"
      },
      excludeFilters = {
        @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"),
        @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test(\\$.*)?"),
        @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*ClockConfiguration"),
        @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestConfiguration.class)
      })
  static class Modules {

    @Bean
    BusinessClock clock() {
      return BusinessClock.movable(Clock.systemUTC());
    }

    @Bean
    MessageSource messageSource() {
      var messages = new ResourceBundleMessageSource();
      messages.setBasenames(RegisterStage.BUNDLES);
      messages.setDefaultEncoding("UTF-8");
      messages.setFallbackToSystemLocale(false);
      return messages;
    }

    /** The decision table as the paper reads; the table itself has its own test. */
    @Bean
    PriorityRules priorityRules() {
      return Modules::table;
    }

    private static Effect table(PreferenceCategory category, Mechanism mechanism) {
      return switch (mechanism) {
        case POINTS -> Effect.ADD_POINTS;
        case RELIEF -> Effect.LOWER_THRESHOLD;
        case PRIORITY -> Effect.RANK_FIRST_IN_BAND;
        case TIE_BREAK -> Effect.BREAK_TIE;
        case NONE -> Effect.NONE;
      };
    }
  }
}
