package org.yanchao.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanchao.naming.RoundFixture.caseId;
import static org.yanchao.naming.RoundFixture.head;
import static org.yanchao.naming.RoundFixture.officer;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
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
import org.yanchao.decision.DecisionDesk;
import org.yanchao.decision.DecisionRulesTest;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Invariant;
import org.yanchao.naming.RoundFixture.Entrant;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.policy.Effect;
import org.yanchao.policy.Mechanism;
import org.yanchao.policy.PreferenceCategory;
import org.yanchao.policy.PriorityRules;
import org.yanchao.policy.Programme;
import org.yanchao.ranking.RankingDesk;

/** What must always hold of a named round is seen when it breaks. */
@NamingSlice
class NamingInvariantsTest {

  static final String DUNHUA = "222403";

  static final Pattern UP_TO_NAMING =
      Pattern.compile(
          "org\\.yanchao\\.(ranking|decision|replay|naming|register|recommendation|letter)\\..*");

  @Autowired RoundFixture story;
  @Autowired RankingDesk rankings;
  @Autowired DecisionDesk decisions;
  @Autowired NamingDesk namings;
  @Autowired NoticeDesk notices;
  @Autowired List<Invariant> invariants;
  @Autowired JdbcClient sql;
  @Autowired jakarta.persistence.EntityManager store;

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
        .filter(it -> UP_TO_NAMING.matcher(it.getClass().getName()).matches())
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
        "org.yanchao.pack",
        "org.yanchao.standard",
        "org.yanchao.reference",
        "org.yanchao.extension",
        "org.yanchao.form",
        "org.yanchao.attachment",
        "org.yanchao.document",
        "org.yanchao.notification",
        "org.yanchao.round",
        "org.yanchao.applicant",
        "org.yanchao.dossier",
        "org.yanchao.casefile",
        "org.yanchao.casework",
        "org.yanchao.eligibility",
        "org.yanchao.formalcheck",
        "org.yanchao.verification",
        "org.yanchao.audit",
        "org.yanchao.recheck",
        "org.yanchao.submission",
        "org.yanchao.cultivation",
        "org.yanchao.candidacy",
        "org.yanchao.expert",
        "org.yanchao.draw",
        "org.yanchao.panel",
        "org.yanchao.scoring",
        "org.yanchao.review",
        "org.yanchao.meeting",
        "org.yanchao.fee",
        "org.yanchao.progress",
        "org.yanchao.site",
        "org.yanchao.notice",
        "org.yanchao.ranking",
        "org.yanchao.decision",
        "org.yanchao.replay",
        "org.yanchao.naming",
        "org.yanchao.register",
        "org.yanchao.recommendation",
        "org.yanchao.letter",
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

    private static Effect table(
        Programme programme, PreferenceCategory category, Mechanism mechanism) {
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
