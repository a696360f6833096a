package org.yanchao.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.SampleRules;
import org.yanchao.policy.StandardKind;
import org.yanchao.policy.Territory;
import org.yanchao.standard.StandardDesk;
import org.yanchao.standard.StandardKey;

/** What it takes to open a round, and who may change its places. */
@DataJpaTest(
    showSql = false,
    properties =
        "spring.datasource.url=jdbc:h2:mem:round;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ActiveProfiles("rehearsal")
@RecordApplicationEvents
class RoundDeskTest {

  private static final Actor OFFICER = staff(Role.CASE_OFFICER, "222406");
  private static final Actor HEAD = staff(Role.HEAD, "222406");

  @Autowired RoundDesk desk;
  @Autowired StandardDesk standards;
  @Autowired Programmes programmes;
  @Autowired BusinessClock clock;
  @Autowired Territory territory;
  @Autowired ApplicationEvents events;

  /** Kernel, policy and round, without pages. */
  @SpringBootConfiguration
  @EnableAutoConfiguration
  @EntityScan({"org.yanchao.pack", "org.yanchao.standard", "org.yanchao.round"})
  @EnableJpaRepositories({"org.yanchao.pack", "org.yanchao.standard", "org.yanchao.round"})
  @ComponentScan(
      basePackages = {
        "org.yanchao.kernel",
        "org.yanchao.pack",
        "org.yanchao.policy",
        "org.yanchao.standard",
        "org.yanchao.round"
      },
      excludeFilters =
          @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(\\.web\\..*|Test(\\$.*)?)"))
  static class Application {}

  @BeforeEach
  void june() {
    clock.moveTo(Instant.parse("2022-06-28T02:00:00Z"));
  }

  @Test
  void aRoundNeedsBothStandardsIssuedAndSent() {
    assertThat(whyNotOpen()).isEqualTo("round.standard-not-issued");
    var base = issued(StandardKind.BASE);
    var pool = issued(StandardKind.POOL);
    assertThat(whyNotOpen()).isEqualTo("round.standard-not-sent");
    standards.send(OFFICER, base);
    standards.send(OFFICER, pool);

    var round = desk.show(OFFICER, open());

    assertThat(round.number()).isEqualTo("2022-222406-1");
    assertThat(round.baseStandard()).isEqualTo(base);
    assertThat(round.poolStandard()).isEqualTo(pool);
    assertThat(round.status()).isEqualTo(RoundStatus.OPEN);
    assertThat(events.stream(RoundOpened.class).map(RoundOpened::authority))
        .containsExactly("222406");
  }

  @Test
  void anAuthorityHasOneRoundOfALevelAndYear() {
    sent();
    open();

    assertThat(whyNotOpen()).isEqualTo("round.already-open");
    assertThatThrownBy(this::open).isInstanceOf(Refused.class);
  }

  @Test
  void productionOpensNoRoundUnderSampleRules() {
    sent();
    var production =
        new ProgrammeRules(
            programmes,
            standards,
            clock,
            territory,
            new SampleRules(programmes, new StandardEnvironment()));

    var refusal = production.whyNotOpen("222406", new Cycle("jilin-2022", 2022, Level.COUNTY));

    assertThat(code(refusal)).isEqualTo("policy.sample-rules");
    assertThat(String.valueOf(refusal.orElseThrow().args().get(1))).contains("/cycle/intakePeriod");
  }

  @Test
  void aPlanNeedsPlacesAnOddPanelAndASupervisor() {
    sent();
    var round = open();

    assertThat(whyNotAdopt(round, plan(0, 3, "甲"))).isEqualTo("round.quota-too-small");
    assertThat(whyNotAdopt(round, plan(1, 4, "甲"))).isEqualTo("round.seats-even");
    assertThat(whyNotAdopt(round, plan(1, 1, "甲"))).isEqualTo("round.seats-too-few");
    assertThat(whyNotAdopt(round, plan(1, 3, " "))).isEqualTo("round.supervisor-missing");
    assertThat(whyNotAdopt(round, plan(1, 5, "甲"))).isEmpty();
  }

  @Test
  void onlyAnAmendedPlanChangesThePlaces() {
    sent();
    var round = open();
    desk.adoptPlan(HEAD, round, plan(1, 3, "甲"));
    assertThat(whyNotAdopt(round, plan(9, 3, "甲"))).isEqualTo("round.plan-already-adopted");
    assertThatThrownBy(() -> desk.amendPlan(HEAD, round, 2, "上级增加", ""))
        .hasMessage("round.amendment-needs-reason-and-document");

    desk.amendPlan(HEAD, round, 2, "上级增加名额", "和人社发〔2022〕9号");

    var amended = desk.show(round);
    assertThat(amended.quota()).isEqualTo(2);
    assertThat(amended.plan().quota()).isEqualTo(1);
    assertThat(amended.amendments().stream().map(AmendmentView::document))
        .containsExactly("和人社发〔2022〕9号");
    assertThat(events.stream(ReviewPlanAmended.class).map(ReviewPlanAmended::from))
        .containsExactly(1);
  }

  @Test
  void anOfficerCannotSignAndAStrangerSeesNothing() {
    sent();
    var round = open();

    assertThatThrownBy(() -> desk.adoptPlan(OFFICER, round, plan(1, 3, "甲")))
        .hasMessage("account.role-needed");
    assertThat(desk.list(OFFICER)).hasSize(1);
    var stranger = staff(Role.HEAD, "222403");
    assertThat(desk.list(stranger)).isEmpty();
    assertThatThrownBy(() -> desk.show(stranger, round)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.adoptPlan(stranger, round, plan(1, 3, "甲")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aStepOutOfOrderIsRefused() {
    sent();
    var round = open();

    assertThatThrownBy(() -> desk.advance(round, RoundStatus.DRAWN, OFFICER.who()))
        .hasMessage("round.out-of-order");
    assertThat(desk.show(round).status()).isEqualTo(RoundStatus.OPEN);
  }

  private static Actor staff(Role role, String authority) {
    return new Actor(role.name(), Set.of(role), authority, null, false);
  }

  private static ReviewPlan plan(int quota, int seats, String supervisor) {
    return new ReviewPlan(quota, seats, "目标", "分工", "流程", "办法", supervisor, "");
  }

  private UUID issued(StandardKind kind) {
    var id = standards.draft(OFFICER, new StandardKey("jilin-2022", Level.COUNTY, kind), Set.of());
    standards.issue(HEAD, id, "和人社发〔2022〕" + (kind.ordinal() + 1) + "号");
    return id;
  }

  private void sent() {
    for (var kind : StandardKind.values()) {
      standards.send(OFFICER, issued(kind));
    }
  }

  private UUID open() {
    return desk.open(OFFICER, "jilin-2022", 2022, Level.COUNTY);
  }

  private String whyNotOpen() {
    return code(desk.whyNotOpen(OFFICER, "jilin-2022", 2022, Level.COUNTY));
  }

  private String whyNotAdopt(UUID round, ReviewPlan plan) {
    return code(desk.whyNotAdoptPlan(HEAD, round, plan));
  }

  private static String code(Optional<Refusal> refusal) {
    return refusal.map(Refusal::code).orElse("");
  }
}
