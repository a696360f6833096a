package org.yanchao.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refused;
import org.yanchao.policy.Condition;
import org.yanchao.policy.PreferenceTable;
import org.yanchao.policy.StandardKind;

@StandardSlice
class StandardDeskTest {

  static final StandardKey BASE = new StandardKey("jilin-2022", Level.COUNTY, StandardKind.BASE);
  static final StandardKey POOL = new StandardKey("jilin-2022", Level.COUNTY, StandardKind.POOL);

  @Autowired StandardDesk desk;
  @Autowired FilingDesk filings;
  @Autowired BusinessClock clock;
  @Autowired ApplicationEvents events;

  /** This module's tables only; nested in a test, so that no other test finds it. */
  @SpringBootConfiguration
  @EnableAutoConfiguration
  @EntityScan(basePackageClasses = Standard.class)
  @EnableJpaRepositories(basePackageClasses = Standard.class)
  static class Tables {}

  @Test
  void aDraftTakesOverTheSampleOfItsIssuer() {
    var id = desk.draft(officer("222406"), BASE, Set.of());

    var draft = desk.show(id);
    assertThat(draft.appliesTo()).containsExactly("222406");
    assertThat(draft.number()).isEqualTo(1);
    assertThat(draft.terms().id()).isEqualTo("jilin-2022/222406/county-base");
    assertThat(draft.terms().sample()).isTrue();
    assertThat(draft.terms().preferences().cap()).isEqualByComparingTo("3");
  }

  @Test
  void aDraftIsNotInForce() {
    desk.draft(officer("222406"), BASE, Set.of());

    assertThat(desk.termsInForce(BASE, "222406")).isEmpty();
  }

  @Test
  void anIssuedStandardBindsTheUnitsItAppliesTo() {
    var id = desk.draft(officer("220800"), BASE, Set.of("220821", "220822"));
    desk.issue(head("220800"), id, "白人社发〔2022〕9号");

    var found = desk.inForce(BASE, "220822", clock.instant());

    assertThat(found.map(StandardView::id)).hasValue(id);
    assertThat(desk.inForce(BASE, "220882", clock.instant())).isEmpty();
    assertThat(events.stream(StandardIssued.class).map(StandardIssued::appliesTo))
        .containsExactly(Set.of("220821", "220822"));
  }

  @Test
  void aUnitsOwnStandardGoesBeforeTheCitys() {
    var city = desk.draft(officer("220800"), BASE, Set.of("220882"));
    var own = desk.draft(officer("220882"), BASE, Set.of());
    desk.issue(head("220882"), own, "大人社发〔2022〕3号");
    desk.issue(head("220800"), city, "白人社发〔2022〕9号");

    assertThat(desk.inForce(BASE, "220882", clock.instant()).map(StandardView::id)).hasValue(own);
  }

  @Test
  void ec04AFilingOfTheLastEveningIsInTimeAndALaterOneIsOnlyRecorded() {
    var dongfeng = issued("220421", "2022-06-30T15:30:00Z");
    desk.send(officer("220421"), dongfeng);
    var daan = issued("220882", "2022-07-01T01:10:00Z");
    desk.send(officer("220882"), daan);

    assertThat(desk.show(dongfeng).late()).isFalse();
    assertThat(desk.show(daan).late()).isTrue();
    assertThat(desk.show(daan).filed()).isTrue();
    assertThat(events.stream(StandardSent.class).map(StandardSent::clause))
        .containsOnly("吉人社发〔2022〕17号 四（二）");
  }

  @Test
  void theProvinceTakesNoteOfWhatWasSent() {
    var id = issued("220421", "2022-06-30T09:00:00Z");
    desk.send(officer("220421"), id);
    assertThat(filings.fromBelow(officer("220400"), "jilin-2022"))
        .extracting(StandardView::id)
        .containsExactly(id);
    filings.forward(officer("220400"), id);

    desk.acknowledge(officer("220000"), id);

    assertThat(desk.show(id).acknowledgedAt()).isNotNull();
    assertThatThrownBy(() -> desk.acknowledge(officer("220400"), id)).isInstanceOf(NotFound.class);
  }

  @Test
  void aPoolThatAsksMoreThanTheNamingIsRefusedWithItsClause() {
    issued("220421", "2022-06-20T01:00:00Z");
    var pool = desk.draft(officer("220421"), POOL, Set.of());
    desk.change(officer("220421"), pool, asking("31"));

    var refusal = desk.whyNotIssue(head("220421"), pool, "东人社发〔2022〕6号").orElseThrow();

    assertThat(refusal.code()).isEqualTo("standard.pool-above-base");
    assertThat(refusal.args()).isEqualTo(List.of("带动创业和吸纳就业人数"));
    assertThat(refusal.clause()).isEqualTo("吉人社发〔2022〕17号 三（三）");
  }

  @Test
  void anIssuedStandardNeverChanges() {
    var id = issued("220421", "2022-06-20T01:00:00Z");

    assertThatThrownBy(() -> desk.change(officer("220421"), id, asking("10")))
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.refusal().code()).isEqualTo("standard.issued"));
  }

  @Test
  void nobodySeesOrTouchesTheDraftOfAnotherAuthority() {
    var id = desk.draft(officer("220421"), BASE, Set.of());

    assertThatThrownBy(() -> desk.change(officer("222403"), id, asking("10")))
        .isInstanceOf(NotFound.class);
    assertThat(desk.mine(officer("222403"))).isEmpty();
    assertThat(desk.mine(officer("220421"))).hasSize(1);
  }

  @Test
  void aStandardForSomebodyElsesCountyIsRefused() {
    assertThat(desk.whyNotDraft(officer("220800"), BASE, Set.of("222403")).orElseThrow().code())
        .isEqualTo("standard.unit-not-yours");
  }

  private UUID issued(String issuer, String at) {
    clock.moveTo(Instant.parse(at));
    var id = desk.draft(officer(issuer), BASE, Set.of());
    desk.issue(head(issuer), id, "人社发〔2022〕" + issuer + "号");
    return id;
  }

  private static StandardContent asking(String persons) {
    var condition = new Condition("persons", new java.math.BigDecimal(persons), null, null, null);
    return new StandardContent(List.of(condition), PreferenceTable.NONE, false);
  }

  private static Actor officer(String authority) {
    return new Actor("officer", Set.of(Role.CASE_OFFICER), authority, null, false);
  }

  private static Actor head(String authority) {
    return new Actor("head", Set.of(Role.HEAD), authority, null, false);
  }
}
