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
      "bpmn/provincial-application.bpmn",
      "bpmn/participation.bpmn",
      "bpmn/package-check.bpmn",
      "bpmn/formal-check.bpmn",
      "bpmn/review-admission.bpmn"
    })
class ProvincialApplicationProcessTest {

  @RegisterExtension
  static final ProcessEngineExtension ENGINE =
      TestEngine.inMemory("participation", "package-check", "formal-check", "review-admission");

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
  void anAdmissionIsProposedAndSigned() {
    var application = audited();

    application.assertWaitsFor("Task_ProposeAnswer", "case-officer");
    application.complete("Task_ProposeAnswer");
    application.assertWaitsFor("Task_SignAnswer", "head");
    application.complete("Task_SignAnswer", "answer", "ADMIT");

    application.assertEndedIn("EndEvent_Pooled");
  }

  @Test
  void aRefusalEndsTheCase() {
    var application = audited().complete("Task_ProposeAnswer");

    application.complete("Task_SignAnswer", "answer", "REFUSE");

    application.assertEndedIn("EndEvent_BelowConditions");
  }

  @Test
  void aReturnedCaseIsCompletedBelowAndAuditedAgain() {
    var application = audited().complete("Task_ProposeAnswer");

    application.complete("Task_SignAnswer", "answer", "RETURN");
    application.assertWaitsFor("Task_CompletePackage", "case-officer");
    application.complete("Task_CompletePackage");

    application.assertWaitsFor("Task_AuditApplication", "case-officer");
  }

  @Test
  void aHeadWhoDisagreesAsksForAnotherProposal() {
    var application = audited().complete("Task_ProposeAnswer");

    application.complete("Task_SignAnswer", "answer", "REJECT");

    application.assertWaitsFor("Task_ProposeAnswer", "case-officer");
  }

  @Test
  void aConfirmedParticipationNeedsNoPackage() {
    var application =
        Walk.start(
            ENGINE.getProcessEngine(),
            "provincial-application",
            "authority",
            "220000",
            "confirmation",
            true,
            "formalCheckDueOn",
            Walk.SOME_DAY,
            "poolRequested",
            false);

    application.complete(
        "Task_CheckForm", "formalOutcome", "ACCEPT", "poolOfferDueOn", Walk.SOME_DAY);

    application.assertEndedIn("EndEvent_ConfirmationSettled");
  }

  @Test
  void withdrawingEndsTheApplicationWhereverItStands() {
    var application = audited();

    application.receive("ApplicationWithdrawn");

    application.assertEndedIn("EndEvent_Withdrawn");
  }

  @Test
  void falseMaterialRemovesTheApplicationWhereverItStands() {
    var application = audited();

    application.receive("ApplicationRemoved");

    application.assertEndedIn("EndEvent_Removed");
  }

  private static Walk audited() {
    return Walk.start(
            ENGINE.getProcessEngine(),
            "provincial-application",
            "authority",
            "220000",
            "lowerAuthority",
            "222400",
            "confirmation",
            false)
        .complete("Task_CheckPackage", "packageComplete", true)
        .complete("Task_AuditApplication");
  }
}
