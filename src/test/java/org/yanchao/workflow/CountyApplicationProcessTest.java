package org.yanchao.workflow;

import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(
    resources = {
      "bpmn/county-application.bpmn",
      "bpmn/formal-check.bpmn",
      "bpmn/review-admission.bpmn",
      "bpmn/pool-decision.bpmn"
    })
class CountyApplicationProcessTest {

  @RegisterExtension
  static final ProcessEngineExtension ENGINE =
      TestEngine.inMemory("formal-check", "review-admission");

  @BeforeEach
  void delegates() {
    Walk.silent("checkApplicationWindow");
    Walk.answers("checkEvidencePeriod", "somethingLeft", true);
    Walk.answers("testPoolConditions", "poolVerdict", "MET");
  }

  @AfterEach
  void forget() {
    Mocks.reset();
  }

  @Test
  void whoMeetsThePoolConditionsIsPooled() {
    var application = accepted(true);

    application.assertWaitsFor("Task_VerifyApplication", "case-officer");
    application.complete("Task_VerifyApplication");
    application.assertWaitsFor("Task_ConfirmAdmission", "case-officer");
    application.complete("Task_ConfirmAdmission");

    application.assertEndedIn("EndEvent_Pooled");
  }

  @Test
  void whoAsksOnlyForTheReviewIsDoneWithItsAcceptance() {
    var application = accepted(false);

    application.assertEndedIn("EndEvent_ParticipationConfirmed");
  }

  @Test
  void whoAgreesToThePoolOnlyIsVerifiedForIt() {
    Walk.answers("checkEvidencePeriod", "somethingLeft", false);
    var application = accepted(false);

    application.complete("Task_OfferPoolOnly", "poolRequested", true);

    application.assertWaitsFor("Task_VerifyApplication", "case-officer");
  }

  @Test
  void whoIsNotAcceptedEndsThere() {
    var application = submitted(true);

    application.complete("Task_CheckForm", "formalOutcome", "REFUSE");
    application.complete("Task_SignNonAcceptance", "signed", true);

    application.assertEndedIn("EndEvent_NotAccepted");
  }

  @Test
  void belowConditionsNeedsTheSignatureOfTheHead() {
    Walk.answers("testPoolConditions", "poolVerdict", "NOT_MET");
    var application = accepted(true).complete("Task_VerifyApplication");

    application.assertWaitsFor("Task_SignBelowConditions", "head");
    application.complete("Task_SignBelowConditions", "signed", true);

    application.assertEndedIn("EndEvent_BelowConditions");
  }

  @Test
  void whatTheHeadDoesNotSignIsVerifiedAgain() {
    Walk.answers("testPoolConditions", "poolVerdict", "NOT_MET");
    var application = accepted(true).complete("Task_VerifyApplication");

    application.complete("Task_SignBelowConditions", "signed", false);

    application.assertWaitsFor("Task_VerifyApplication", "case-officer");
  }

  @Test
  void aCaseWaitsForAStandardNotYetIssued() {
    Walk.answers("testPoolConditions", "poolVerdict", "WAITING", "MET");
    var application = accepted(true).complete("Task_VerifyApplication");

    application.receive("StandardIssued");

    application.assertWaitsFor("Task_ConfirmAdmission", "case-officer");
  }

  @Test
  void withdrawingEndsTheApplicationWhereverItStands() {
    var application = submitted(true);

    application.receive("ApplicationWithdrawn");

    application.assertEndedIn("EndEvent_Withdrawn");
  }

  @Test
  void falseMaterialRemovesTheApplicationWhereverItStands() {
    var application = accepted(true).complete("Task_VerifyApplication");

    application.receive("ApplicationRemoved");

    application.assertEndedIn("EndEvent_Removed");
  }

  private static Walk accepted(boolean poolRequested) {
    return submitted(poolRequested)
        .complete("Task_CheckForm", "formalOutcome", "ACCEPT", "poolOfferDueOn", Walk.SOME_DAY);
  }

  private static Walk submitted(boolean poolRequested) {
    return Walk.start(
        ENGINE.getProcessEngine(),
        "county-application",
        "authority",
        "222403",
        "formalCheckDueOn",
        Walk.SOME_DAY,
        "poolRequested",
        poolRequested);
  }
}
