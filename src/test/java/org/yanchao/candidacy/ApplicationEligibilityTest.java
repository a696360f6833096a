package org.yanchao.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.yanchao.YanchaoApplication;
import org.yanchao.account.Actor;
import org.yanchao.audit.UpperCaseDesk;
import org.yanchao.casefile.GroundStatus;
import org.yanchao.casefile.VerificationPurpose;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.Requests;
import org.yanchao.cultivation.PoolDesk;
import org.yanchao.desk.DueWork;
import org.yanchao.dossier.RosterKind;
import org.yanchao.dossier.TargetKind;
import org.yanchao.form.FormAnswers;
import org.yanchao.formalcheck.FormalCheckDesk;
import org.yanchao.kernel.Level;
import org.yanchao.policy.CaseFacts;
import org.yanchao.policy.Finding;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;
import org.yanchao.submission.DraftDesk;
import org.yanchao.submission.Office;
import org.yanchao.submission.OfficeTest;
import org.yanchao.submission.Standards2022;
import org.yanchao.submission.SubmissionDesk;
import org.yanchao.verification.VerificationDesk;

/** Who takes part in a county's round, read from real applications, pool and standards. */
@OfficeTest
@ContextConfiguration(classes = YanchaoApplication.class)
class ApplicationEligibilityTest {

  private static final Actor OFFICER = Office.officer(Office.DUNHUA);

  @Autowired Office office;
  @Autowired Standards2022 standards;
  @Autowired DraftDesk drafts;
  @Autowired SubmissionDesk submissions;
  @Autowired FormalCheckDesk checks;
  @Autowired VerificationDesk verifications;
  @Autowired UpperCaseDesk upper;
  @Autowired CaseDesk cases;
  @Autowired PoolDesk pool;
  @Autowired RoundDesk rounds;
  @Autowired DueWork dueWork;
  @Autowired Eligibility eligibility;

  private Actor applicant;
  private RoundView round;

  @BeforeEach
  void roundOfDunhua() {
    office.at("2022-07-05T10:00:00");
    applicant = office.applicant("91222403MAYC00034D");
    standards.issue(Office.DUNHUA, Level.COUNTY);
    var id = rounds.open(OFFICER, Office.PROGRAMME, 2022, Level.COUNTY);
    round = rounds.show(OFFICER, id);
  }

  @Test
  void pooledCaseThatMeetsTheBaseStandardTakesPartWithItsEstablishedFigures() {
    var id = pooled(Requests.BOTH);

    var standing = only();

    assertThat(standing.caseId()).isEqualTo(id);
    assertThat(standing.verdict()).isEqualTo(Standing.Verdict.TAKES_PART);
    assertThat(standing.reliefUsed()).isFalse();
    assertThat(persons(standing)).isEqualTo(32);
    assertThat(standing.findings()).allMatch(Finding::met).isNotEmpty();
  }

  @Test
  void personSetAsideAfterThePoolCountsAtTheFreeze() {
    var id = pooled(Requests.BOTH);
    setAside(id, 3);

    var standing = only();

    assertThat(persons(standing)).isEqualTo(29);
    assertThat(standing.verdict()).isEqualTo(Standing.Verdict.BELOW_CONDITIONS);
    assertThat(standing.findings())
        .filteredOn(it -> !it.met())
        .extracting(Finding::value, Finding::threshold)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("29", "30"));
  }

  @Test
  void whoAskedOnlyForThePoolOrTookTheReviewBackIsNoCandidate() {
    var id = pooled(Requests.POOL_ONLY);
    assertThat(eligibility.standings(round)).isEmpty();

    submissions.requestReview(applicant, id);
    assertThat(eligibility.standings(round)).hasSize(1);
    submissions.withdrawReview(applicant, id);

    assertThat(eligibility.standings(round)).isEmpty();
  }

  @Test
  void claimNobodyHasLookedAtIsNoNoAndADecidedOneKeepsItsWord() {
    var id = pooled(Requests.BOTH);
    assertThat(statuses(id)).containsExactly(FrozenGround.Status.CLAIMED);

    decide(id, GroundStatus.PENDING);
    assertThat(statuses(id)).containsExactly(FrozenGround.Status.PENDING);
    decide(id, GroundStatus.CONFIRMED);
    assertThat(statuses(id)).containsExactly(FrozenGround.Status.CONFIRMED);
  }

  @Test
  void visitByTwoCountsAtThisLevelAndAboveInTheSameYear() {
    var id = pooled(Requests.BOTH);
    var above = upper.open(id, "222400", Level.CITY);
    assertThat(eligibility.visited(id)).isFalse();

    verify(id, "王监督", VerificationPurpose.ROUND);

    assertThat(eligibility.visited(id)).isTrue();
    assertThat(eligibility.visited(above)).isTrue();
  }

  private Standing only() {
    var all = eligibility.standings(round);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static int persons(Standing standing) {
    return standing.facts().number(CaseFacts.PERSONS).orElseThrow().intValueExact();
  }

  private List<FrozenGround.Status> statuses(UUID id) {
    return eligibility.grounds(id).stream().map(FrozenGround::status).toList();
  }

  private void decide(UUID id, GroundStatus found) {
    var claim = cases.grounds(id).get(0).id();
    cases.decideGround(OFFICER, id, claim, found, "与清单核对");
  }

  private void setAside(UUID id, int persons) {
    cases.show(OFFICER, id).content().people().stream()
        .filter(it -> it.kind() == RosterKind.EMPLOYED && !it.founder())
        .limit(persons)
        .forEach(
            it -> verifications.setAside(OFFICER, id, TargetKind.PERSON, it.id(), "工资表不实，不计入。"));
  }

  private UUID pooled(Requests asked) {
    var dossier = office.dossier(applicant, Office.DUNHUA);
    var claimed =
        FormAnswers.empty().with("commendation", "NONE").with("grounds", "VILLAGE_PRODUCT");
    drafts.save(
        applicant, dossier, "priorities", claimed, drafts.show(applicant, dossier).version());
    var id = submissions.submit(applicant, dossier, asked);
    checks.accept(OFFICER, id);
    dueWork.runDue();
    verify(id, null, VerificationPurpose.POOL);
    dueWork.runDue();
    pool.admit(OFFICER, id);
    return id;
  }

  private void verify(UUID id, @Nullable String second, VerificationPurpose purpose) {
    var seen = FormAnswers.empty().with("conclusion", "CONFIRMED").with("method", "ON_SITE");
    verifications.verify(OFFICER, id, seen, second, purpose);
  }
}
