package org.yanchao.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yanchao.account.Actor;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.CaseStore;
import org.yanchao.casework.LaterStep;
import org.yanchao.casework.LaterSteps;
import org.yanchao.casework.Requests;
import org.yanchao.formalcheck.FormalCheckDesk;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.submission.Office;
import org.yanchao.submission.OfficeTest;
import org.yanchao.submission.SubmissionDesk;

/** X17: an applicant asks the office that decided, once, to look again; the office answers. */
@OfficeTest
class RecheckTest {

  private static final Actor OFFICER = Office.officer(Office.DUNHUA);
  private static final Actor HEAD = Office.head(Office.DUNHUA);
  private static final PageRequest FIRST = PageRequest.of(0, 20);

  @Autowired Office office;
  @Autowired RecheckDesk rechecks;
  @Autowired FormalCheckDesk checks;
  @Autowired SubmissionDesk submissions;
  @Autowired CaseDesk cases;
  @Autowired Rechecks requests;
  @Autowired CaseStore store;
  @Autowired EntityManager entities;
  @Autowired JdbcTemplate jdbc;

  private Actor applicant;
  private UUID refused;

  @BeforeEach
  void anApplicationThatWasNotAccepted() {
    office.at("2022-07-11T10:00:00");
    applicant = office.applicant("93222403MAYC00026C");
    refused = office.submitted(applicant, Office.DUNHUA, Requests.BOTH);
    checks.proposeNonAcceptance(OFFICER, refused, "不属于受理范围");
    checks.signNonAcceptance(HEAD, refused, true, "同意");
  }

  private static Optional<String> code(Optional<Refusal> refusal) {
    return refusal.map(Refusal::code);
  }

  @Test
  void theApplicantAsksOnceAndTheOfficeAnswersWithItsReason() {
    assertThat(rechecks.matter(applicant, refused)).contains(RecheckMatter.NOT_ACCEPTED);

    rechecks.ask(applicant, refused, "基地就在本市，附行政区划证明");
    var asked = rechecks.list(OFFICER, FIRST).getContent().get(0);

    assertThat(asked.dueOn()).isEqualTo("2022-07-18");
    assertThat(code(rechecks.whyNotAsk(applicant, refused, "再问一次"))).contains("recheck.once");
    rechecks.answer(OFFICER, asked.id(), RecheckResult.CORRECTED, "经核实属于本市，请重新申报");
    var answered = rechecks.ofCase(refused).get(0);
    assertThat(answered.result()).isEqualTo(RecheckResult.CORRECTED);
    assertThat(answered.answer()).isEqualTo("经核实属于本市，请重新申报");
    assertThat(code(rechecks.whyNotAnswer(OFFICER, asked.id(), "再答一次")))
        .contains("recheck.answered");
    assertThat(cases.summary(refused).status()).isEqualTo(CaseStatus.NOT_ACCEPTED);
  }

  @Test
  void whatIsOverdueIsOnRecordUntilItIsAnswered() {
    rechecks.ask(applicant, refused, "基地就在本市");
    var id = rechecks.ofCase(refused).get(0).id();

    assertThat(rechecks.escalate(id)).isTrue();
    rechecks.answer(OFFICER, id, RecheckResult.KEPT, "不属于本市");

    assertThat(rechecks.escalate(id)).isFalse();
  }

  @Test
  void nothingIsAskedWithoutWordsNorBeforeThereIsAnOutcome() {
    var other = office.applicant("91222403MAYC00034D");
    var live = office.submitted(other, Office.DUNHUA, Requests.BOTH);

    assertThat(code(rechecks.whyNotAsk(other, live, "理由"))).contains("recheck.nothing");
    assertThat(code(rechecks.whyNotAsk(applicant, refused, " "))).contains("recheck.text");
    assertThat(code(rechecks.whyNotAsk(applicant, refused, "字".repeat(1001))))
        .contains("recheck.text");
  }

  @Test
  void anotherApplicantAndAnotherOfficeDoNotSeeTheRequest() {
    rechecks.ask(applicant, refused, "基地就在本市");
    var id = rechecks.list(OFFICER, FIRST).getContent().get(0).id();
    var stranger = office.applicant("91222406MAYC00042K");
    var elsewhere = Office.officer("222406");

    assertThatThrownBy(() -> rechecks.matter(stranger, refused)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> rechecks.ask(stranger, refused, "理由")).isInstanceOf(NotFound.class);
    assertThat(rechecks.list(elsewhere, FIRST)).isEmpty();
    assertThatThrownBy(() -> rechecks.answer(elsewhere, id, RecheckResult.KEPT, "理由"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> rechecks.show(elsewhere, id)).isInstanceOf(NotFound.class);
    assertThat(rechecks.show(OFFICER, id).grounds()).isEqualTo("基地就在本市");
    assertThat(code(rechecks.whyNotAnswer(HEAD, id, "理由"))).contains("account.role-needed");
    assertThat(rechecks.ofCase(refused)).allMatch(RecheckView::open);
  }

  @Test
  void whoWasBelowTheConditionsByMistakeFilesAgainInTheSameYear() {
    standsAs(CaseStatus.BELOW_CONDITIONS);
    var dossier = cases.summary(refused).dossierId();
    assertThat(code(submissions.whyNotSubmit(applicant, dossier, Requests.BOTH)))
        .contains("submission.decided-this-cycle");

    rechecks.ask(applicant, refused, "核定人数有误");
    var id = rechecks.ofCase(refused).get(0).id();
    rechecks.answer(OFFICER, id, RecheckResult.CORRECTED, "人数核定有误，予以纠正");

    assertThat(submissions.whyNotSubmit(applicant, dossier, Requests.BOTH)).isEmpty();
  }

  @Test
  void whoStaysInThePoolWithoutANameAsksAboutThat() {
    standsAs(CaseStatus.POOLED);
    LaterSteps named = id -> List.of(LaterStep.of("named-COUNTY", "done", null));
    LaterSteps kept = id -> List.of(LaterStep.of("kept", "stopped", null));

    assertThat(new RecheckDesk(requests, store, List.of(named)).matter(applicant, refused))
        .isEmpty();
    assertThat(new RecheckDesk(requests, store, List.of(kept)).matter(applicant, refused))
        .contains(RecheckMatter.NOT_NAMED);
  }

  private void standsAs(CaseStatus status) {
    entities.flush();
    jdbc.update("update level_case set status = ? where id = ?", status.name(), refused.toString());
    entities.clear();
  }
}
