package org.yanchao.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;
import org.yanchao.policy.Condition;
import org.yanchao.policy.Mechanism;
import org.yanchao.policy.PreferenceCategory;
import org.yanchao.policy.PreferenceTable;

/** A standard from its draft to the province's answer, and what never changes any more. */
@StandardSlice
class StandardFilingTest {

  private static final StandardKey BASE = StandardDeskTest.BASE;

  @Autowired StandardDesk desk;
  @Autowired FilingDesk filings;
  @Autowired BusinessClock clock;

  @Test
  void ec10APreferenceRaisedAfterTheRoundOpenedHoldsForLaterRoundsOnly() {
    var filed = issued("222406", "2022-06-28T01:00:00Z");
    var opened = at("2022-08-10T01:00:00Z");
    var raised = desk.draft(officer("222406"), BASE, Set.of());
    desk.change(officer("222406"), raised, capped(desk.show(raised), "5"));
    clock.moveTo(Instant.parse("2022-09-06T01:00:00Z"));
    desk.issue(head("222406"), raised, "和人社发〔2022〕30号");

    assertThat(code(desk.whyNotChange(officer("222406"), filed, capped(desk.show(filed), "5"))))
        .isEqualTo("standard.issued");
    assertThat(desk.inForce(BASE, "222406", opened).map(StandardView::id)).hasValue(filed);
    assertThat(desk.show(filed).terms().preferences().cap()).isEqualByComparingTo("3");
    assertThat(desk.show(raised).terms().preferences().cap()).isEqualByComparingTo("5");
    assertThat(desk.before(raised).map(StandardView::id)).hasValue(filed);
  }

  @Test
  void aCountyFilesThroughItsCity() {
    var id = issued("222406", "2022-06-28T01:00:00Z");
    desk.send(officer("222406"), id);

    assertThat(refused(() -> desk.acknowledge(officer("220000"), id)))
        .isEqualTo("standard.not-forwarded");
    assertThatThrownBy(() -> filings.forward(officer("220800"), id)).isInstanceOf(NotFound.class);
    filings.forward(officer("222400"), id);
    assertThat(code(filings.whyNotForward(officer("222400"), id)))
        .isEqualTo("standard.already-forwarded");
    desk.acknowledge(officer("220000"), id);

    assertThat(desk.show(id).acknowledgedAt()).isNotNull();
  }

  @Test
  void aCityFilesWithTheProvinceAtOnce() {
    var id = issued("220800", "2022-06-29T01:00:00Z");
    desk.send(officer("220800"), id);

    desk.acknowledge(officer("220000"), id);

    assertThat(desk.show(id).late()).isFalse();
    assertThat(desk.show(id).acknowledgedAt()).isNotNull();
  }

  @Test
  void theProvinceAsksForACorrectionAndTheIssuerAnswersWithANewVersion() {
    var id = issued("220800", "2022-06-29T01:00:00Z");
    desk.send(officer("220800"), id);

    assertThat(code(filings.whyNotAskCorrection(officer("220000"), id, " ")))
        .isEqualTo("standard.correction-text");
    filings.askCorrection(officer("220000"), id, "带动人数偏低，请提高。");
    var next = desk.draft(officer("220800"), BASE, Set.of("220821"));

    assertThat(desk.show(id).answer().correctionText()).isEqualTo("带动人数偏低，请提高。");
    assertThat(desk.show(next).number()).isEqualTo(2);
    assertThat(code(filings.whyNotAskCorrection(officer("220000"), id, "再改")))
        .isEqualTo("standard.already-answered");
  }

  @Test
  void aStandardSaysSomethingAndNoPreferenceExceedsItsCap() {
    var id = desk.draft(officer("222403"), BASE, Set.of());
    var now = desk.show(id).terms();

    assertThat(whyNot(id, List.of(), now.preferences())).isEqualTo("standard.empty");
    assertThat(whyNot(id, asking("persons", "-1"), now.preferences()))
        .isEqualTo("standard.threshold-negative");
    assertThat(whyNot(id, now.conditions(), points("4", "3")))
        .isEqualTo("standard.preference-above-cap");
    assertThat(whyNot(id, now.conditions(), points("0", "3")))
        .isEqualTo("standard.preference-points");
    assertThat(whyNot(id, now.conditions(), relief("1.2"))).isEqualTo("standard.preference-relief");
    assertThat(whyNot(id, now.conditions(), relief("0.7"))).isEqualTo("none");
  }

  private UUID issued(String issuer, String at) {
    clock.moveTo(Instant.parse(at));
    var id = desk.draft(officer(issuer), BASE, units(issuer));
    desk.issue(head(issuer), id, "人社发〔2022〕" + issuer + "号");
    return id;
  }

  private static Set<String> units(String issuer) {
    return issuer.equals("220800") ? Set.of("220821") : Set.of();
  }

  private Instant at(String instant) {
    clock.moveTo(Instant.parse(instant));
    return clock.instant();
  }

  private static StandardContent capped(StandardView it, String cap) {
    var entries = it.terms().preferences().entries();
    var raised = new PreferenceTable(new BigDecimal(cap), entries);
    return new StandardContent(it.terms().conditions(), raised, true);
  }

  private String whyNot(UUID id, List<Condition> conditions, PreferenceTable preferences) {
    var content = new StandardContent(conditions, preferences, true);
    return code(desk.whyNotChange(officer("222403"), id, content));
  }

  private static List<Condition> asking(String indicator, String threshold) {
    return List.of(new Condition(indicator, new BigDecimal(threshold), null, null, null));
  }

  private static PreferenceTable points(String points, String cap) {
    return table(cap, Mechanism.POINTS, new BigDecimal(points), null);
  }

  private static PreferenceTable relief(String factor) {
    return table("3", Mechanism.RELIEF, null, new BigDecimal(factor));
  }

  private static PreferenceTable table(
      String cap, Mechanism mechanism, @Nullable BigDecimal points, @Nullable BigDecimal factor) {
    var entry =
        new PreferenceTable.Entry(
            PreferenceCategory.KEY_AREA, mechanism, points, "scale", factor, null);
    return new PreferenceTable(new BigDecimal(cap), List.of(entry));
  }

  private static String code(Optional<Refusal> refusal) {
    return refusal.map(Refusal::code).orElse("none");
  }

  private static String refused(Runnable act) {
    try {
      act.run();
      return "none";
    } catch (Refused refused) {
      return refused.refusal().code();
    }
  }

  private static Actor officer(String authority) {
    return new Actor("officer", Set.of(Role.CASE_OFFICER), authority, null, false);
  }

  private static Actor head(String authority) {
    return new Actor("head", Set.of(Role.HEAD), authority, null, false);
  }
}
