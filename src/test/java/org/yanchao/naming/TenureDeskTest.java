package org.yanchao.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.naming.RoundFixture.head;
import static org.yanchao.naming.RoundFixture.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refused;
import org.yanchao.submission.FilingObstacle;
import org.yanchao.tenure.CheckDesk;
import org.yanchao.tenure.CheckEntry;
import org.yanchao.tenure.CheckKind;
import org.yanchao.tenure.CheckResult;
import org.yanchao.tenure.CheckState;
import org.yanchao.tenure.RenewalDesk;
import org.yanchao.tenure.RevocationDecision;
import org.yanchao.tenure.RevocationDesk;
import org.yanchao.tenure.RevocationGround;
import org.yanchao.tenure.RevocationOpened;

/** A base named in 2021 at county and city, through the years after it. */
@NamingSlice
class TenureDeskTest {

  static final String DUNHUA = "222403";
  static final String YANBIAN = "222400";
  static final Actor HOLDER =
      new Actor("d1", Set.of(Role.APPLICANT), null, TestBases.base(1).applicantId(), false);
  static final Actor OTHER = new Actor("d2", Set.of(Role.APPLICANT), null, new UUID(13, 2), false);

  @Autowired RoundFixture story;
  @Autowired NamingDesk namings;
  @Autowired CertificateDesk certificates;
  @Autowired CheckDesk checks;
  @Autowired RevocationDesk revocations;
  @Autowired RenewalDesk renewals;
  @Autowired List<FilingObstacle> obstacles;
  @Autowired ApplicationEvents events;

  UUID county;
  UUID city;

  @BeforeEach
  void named() {
    story.at("2022-03-01T09:00:00");
    var base = TestBases.base(1);
    county = namings.importBase(officer(DUNHUA), level(base, DUNHUA, Level.COUNTY));
    city = namings.importBase(officer(YANBIAN), level(base, YANBIAN, Level.CITY));
  }

  @Test
  void secondFailedYearInARowOpensARevocation() {
    assertThat(failed(2022)).isFalse();
    assertThat(failed(2023)).isTrue();

    assertThat(events.stream(RevocationOpened.class).map(RevocationOpened::ground))
        .containsExactly(RevocationGround.FAILED_CHECKS);
    assertThat(revocations.list(officer(DUNHUA))).hasSize(1);
  }

  @Test
  void yearInOrderBetweenBreaksTheRow() {
    failed(2022);
    record(2023, CheckResult.PASS);

    assertThat(failed(2024)).isFalse();
    assertThat(revocations.list(officer(DUNHUA))).isEmpty();
  }

  @Test
  void everyNameIsCheckedOnceAYearAndNotInItsFirst() {
    checks.openAnnual(officer(DUNHUA));

    assertThat(checks.list(officer(DUNHUA))).hasSize(1);
    assertRefused("tenure.nothing-to-check", () -> checks.openAnnual(officer(DUNHUA)));
    assertRefused("tenure.nothing-to-check", () -> checks.openAnnual(officer("222406")));
  }

  @Test
  void x14RevocationHearsTheHolderAndIsReviewedAboveOnly() {
    var id = told(RevocationGround.STOPPED_OPERATING);
    assertThat(state(county)).isEqualTo(NamingState.SUSPENDED);
    assertRefused(
        "tenure.statement-period-open",
        () -> revocations.propose(officer(DUNHUA), id, true, "gone"));
    revocations.state(HOLDER, id, "we moved next door");
    revocations.propose(officer(DUNHUA), id, true, "the new site is empty too");
    revocations.decide(head(DUNHUA), id, decision(true, "敦人社发〔2022〕9号"));
    revocations.publish(id);

    assertThat(state(county)).isEqualTo(NamingState.REVOKED);
    assertThat(state(city)).isEqualTo(NamingState.ACTIVE);
    assertThat(checks.list(officer(YANBIAN)))
        .extracting(it -> it.kind() + " " + it.state())
        .containsExactly(CheckKind.REVIEW + " " + CheckState.OPEN);
    assertThat(revocations.publicList(PageRequest.of(0, 9)).getContent())
        .extracting(it -> it.documentNo())
        .containsExactly("敦人社发〔2022〕9号");
    revocations.recoverPlaque(officer(DUNHUA), id, LocalDate.of(2022, 3, 1));
  }

  @Test
  void nameThatIsKeptHoldsAgainAtOnce() {
    var id = told(RevocationGround.SAFETY_INCIDENT);
    story.at("2022-03-09T09:00:00");
    assertRefused("tenure.statement-too-late", () -> revocations.state(HOLDER, id, "too late"));

    revocations.propose(officer(DUNHUA), id, false, "small and put right");
    revocations.decide(head(DUNHUA), id, decision(false, ""));

    assertThat(state(county)).isEqualTo(NamingState.ACTIVE);
    assertThat(revocations.publicList(PageRequest.of(0, 9))).isEmpty();
  }

  @Test
  void revocationAboveLeavesTheNameBelowAlone() {
    var id = revocations.open(officer(YANBIAN), city, RevocationGround.REFUSED_CHECKS, "no");
    revocations.tell(officer(YANBIAN), id, "2022-8");
    story.at("2022-03-09T09:00:00");
    revocations.propose(officer(YANBIAN), id, true, "refused twice");
    revocations.decide(head(YANBIAN), id, decision(true, "延人社发〔2022〕9号"));
    revocations.publish(id);

    assertThat(state(city)).isEqualTo(NamingState.REVOKED);
    assertThat(state(county)).isEqualTo(NamingState.ACTIVE);
    assertThat(checks.list(officer(DUNHUA))).isEmpty();
  }

  @Test
  void x6FalseMaterialBarsFromFilingForTheYearsOfTheProgramme() {
    var id = told(RevocationGround.FALSE_MATERIAL);
    story.at("2022-03-09T09:00:00");
    revocations.propose(officer(DUNHUA), id, true, "forged sheets");
    revocations.decide(head(DUNHUA), id, decision(true, "敦人社发〔2022〕9号"));
    revocations.publish(id);

    assertThat(barred()).contains("tenure.filing-barred");
    story.at("2025-03-09T09:00:00");
    assertThat(barred()).doesNotContain("tenure.filing-barred");
  }

  @Test
  void nobodyElseSeesOrSaysAnything() {
    var id = told(RevocationGround.STOPPED_OPERATING);

    assertThat(revocations.show(HOLDER, id).reason()).isEqualTo("facts");
    assertThatThrownBy(() -> revocations.show(OTHER, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> revocations.state(OTHER, id, "x")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> revocations.show(officer("222406"), id)).isInstanceOf(NotFound.class);
    assertThat(revocations.list(OTHER)).isEmpty();
    assertRefused(
        "tenure.revocation-running",
        () -> revocations.open(officer(DUNHUA), county, RevocationGround.STOPPED_OPERATING, "a"));
  }

  @Test
  void renewalIsAskedInItsMonthsAndProlongsTheCertificate() {
    assertRefused("tenure.renewal-too-early", () -> renewals.ask(HOLDER, county, "goes on"));
    story.at("2024-06-01T09:00:00");
    var id = renewals.ask(HOLDER, county, "goes on");
    renewals.check(officer(DUNHUA), id, true, "in order");
    assertRefused(
        "tenure.renewal-document-missing", () -> renewals.sign(head(DUNHUA), id, true, " "));

    renewals.sign(head(DUNHUA), id, true, "敦人社发〔2024〕3号");

    story.at("2025-06-01T09:00:00");
    assertThat(state(county)).isEqualTo(NamingState.ACTIVE);
    assertThat(state(city)).isEqualTo(NamingState.EXPIRED);
  }

  private UUID told(RevocationGround ground) {
    var id = revocations.open(officer(DUNHUA), county, ground, "facts");
    revocations.tell(officer(DUNHUA), id, "2022-7");
    return id;
  }

  private boolean failed(int year) {
    return checks.countFailures(record(year, CheckResult.FAIL));
  }

  private UUID record(int year, CheckResult result) {
    story.at(year + "-05-10T09:00:00");
    checks.openAnnual(officer(DUNHUA));
    var check = checks.list(officer(DUNHUA)).get(0).id();
    checks.record(officer(DUNHUA), check, new CheckEntry(result, null, "what was found"));
    return check;
  }

  private List<String> barred() {
    return obstacles.stream()
        .flatMap(it -> it.whyNotFile(HOLDER.holder(), Level.COUNTY).stream())
        .map(it -> it.code())
        .toList();
  }

  private NamingState state(UUID naming) {
    return namings.history(TestBases.base(1).projectId()).stream()
        .filter(it -> it.id().equals(naming))
        .map(it -> certificates.check(it.checkCode()).orElseThrow().naming().state())
        .findFirst()
        .orElseThrow();
  }

  private static RevocationDecision decision(boolean revoke, String number) {
    return new RevocationDecision(
        revoke, "a meeting", LocalDate.of(2022, 3, 1), "all", "agreed", number);
  }

  private static ImportedBase level(ImportedBase it, String authority, Level level) {
    return new ImportedBase(
        authority,
        it.projectId(),
        it.applicantId(),
        it.baseName(),
        it.entityName(),
        it.creditCode(),
        it.county(),
        level,
        it.programme(),
        it.cycle(),
        authority + it.documentNo(),
        it.namedOn(),
        null,
        LocalDate.of(2024, 10, 25),
        it.provenance());
  }

  private static void assertRefused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.refusal().code()).isEqualTo(code));
  }
}
