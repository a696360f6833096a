package org.yanchao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Walked inside the shortest process that calls it, because its ends are answers to a caller. */
@Deployment(
    resources = {"bpmn/participation.bpmn", "bpmn/formal-check.bpmn", "bpmn/review-admission.bpmn"})
class FormalCheckProcessTest {

  @RegisterExtension static final ProcessEngineExtension ENGINE = TestEngine.inMemory();

  @BeforeEach
  void delegates() {
    Walk.silent("escalateFormalCheck", "proposeNonAcceptance", "checkApplicationWindow");
    Walk.answers("checkEvidencePeriod", "somethingLeft", true);
  }

  @AfterEach
  void forget() {
    Mocks.reset();
  }

  @Test
  void aCompleteFilingIsAccepted() {
    var check = started();
    check.assertWaitsFor("Task_CheckForm", "case-officer");
    assertThat(check.open("Task_CheckForm").getDueDate()).isEqualTo(Walk.SOME_DAY);

    check.complete("Task_CheckForm", "formalOutcome", "ACCEPT", "poolOfferDueOn", Walk.SOME_DAY);

    check.assertEndedIn("EndEvent_ParticipationConfirmed");
  }

  @Test
  void aReturnedFilingComesBackForAnotherCheck() {
    var check = started();

    check.complete("Task_CheckForm", "formalOutcome", "RETURN", "correctionDueOn", Walk.SOME_DAY);
    check.assertWaitsFor("Task_CorrectApplication", "applicant");
    check.complete("Task_CorrectApplication");

    check.assertWaitsFor("Task_CheckForm", "case-officer");
  }

  @Test
  void aCorrectionThatNeverComesGoesToTheHead() {
    var check = started();

    check.complete("Task_CheckForm", "formalOutcome", "RETURN", "correctionDueOn", Walk.SOME_DAY);
    check.due("Event_CorrectionExpired");

    check.assertWaitsFor("Task_SignNonAcceptance", "head");
  }

  @Test
  void nonAcceptanceNeedsTheSignatureOfTheHead() {
    var check = started();

    check.complete("Task_CheckForm", "formalOutcome", "REFUSE");
    check.assertWaitsFor("Task_SignNonAcceptance", "head");
    check.complete("Task_SignNonAcceptance", "signed", true);

    check.assertEndedIn("EndEvent_NotAccepted");
  }

  @Test
  void whatTheHeadDoesNotSignIsCheckedAgain() {
    var check = started();

    check.complete("Task_CheckForm", "formalOutcome", "REFUSE");
    check.complete("Task_SignNonAcceptance", "signed", false);

    check.assertWaitsFor("Task_CheckForm", "case-officer");
  }

  @Test
  void aTransferredFilingIsCheckedByTheOtherOffice() {
    var check = started();

    check.complete("Task_CheckForm", "formalOutcome", "TRANSFER", "authority", "222405");

    var task = check.open("Task_CheckForm");
    assertThat(ENGINE.getTaskService().getVariable(task.getId(), "authority")).isEqualTo("222405");
  }

  @Test
  void anOverdueCheckIsShownToTheHeadAndStaysOpen() {
    var check = started();

    check.due("Event_FormalCheckOverdue");
    check.assertWaitsFor("Task_CheckForm", "case-officer");
    check.complete("Task_CheckForm", "formalOutcome", "ACCEPT", "poolOfferDueOn", Walk.SOME_DAY);

    check.assertEndedIn("EndEvent_ParticipationConfirmed");
  }

  @Test
  void whoIsLateForTheReviewMayEnterThePoolOnly() {
    Walk.answers("checkEvidencePeriod", "somethingLeft", false);
    var check = started();

    check.complete("Task_CheckForm", "formalOutcome", "ACCEPT", "poolOfferDueOn", Walk.SOME_DAY);
    check.assertWaitsFor("Task_OfferPoolOnly", "applicant");
    check.complete("Task_OfferPoolOnly", "poolRequested", true);

    check.assertEndedIn("EndEvent_ParticipationConfirmed");
  }

  @Test
  void whoDeclinesThePoolIsProposedForNonAcceptance() {
    Walk.answers("checkEvidencePeriod", "somethingLeft", false);
    var check = started();

    check.complete("Task_CheckForm", "formalOutcome", "ACCEPT", "poolOfferDueOn", Walk.SOME_DAY);
    check.complete("Task_OfferPoolOnly", "poolRequested", false);

    check.assertWaitsFor("Task_SignNonAcceptance", "head");
  }

  @Test
  void silenceAboutThePoolIsProposedForNonAcceptance() {
    Walk.answers("checkEvidencePeriod", "somethingLeft", false);
    var check = started();

    check.complete("Task_CheckForm", "formalOutcome", "ACCEPT", "poolOfferDueOn", Walk.SOME_DAY);
    check.due("Event_PoolOfferExpired");

    check.assertWaitsFor("Task_SignNonAcceptance", "head");
  }

  private static Walk started() {
    return Walk.start(
        ENGINE.getProcessEngine(),
        "participation",
        "authority",
        "222403",
        "formalCheckDueOn",
        Walk.SOME_DAY,
        "poolRequested",
        false);
  }
}
