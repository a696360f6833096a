package org.yanchao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(
    resources = {
      "bpmn/city-application.bpmn",
      "bpmn/participation.bpmn",
      "bpmn/package-check.bpmn",
      "bpmn/formal-check.bpmn",
      "bpmn/review-admission.bpmn",
      "bpmn/pool-decision.bpmn"
    })
class CityApplicationProcessTest {

  @RegisterExtension
  static final ProcessEngineExtension ENGINE =
      TestEngine.inMemory("formal-check", "review-admission", "pool-decision");

  @BeforeEach
  void delegates() {
    Walk.silent("checkApplicationWindow", "checkSubmissionCutoff");
    Walk.answers("checkEvidencePeriod", "somethingLeft", true);
    Walk.answers("testPoolConditions", "poolVerdict", "MET");
  }

  @AfterEach
  void forget() {
    Mocks.reset();
  }

  @Test
  void aRecommendedCaseIsAuditedAndPooled() {
    var application = recommended();
    application.assertWaitsFor("Task_CheckPackage", "case-officer");

    application.complete("Task_CheckPackage", "packageComplete", true);
    application.assertWaitsFor("Task_AuditApplication", "case-officer");
    application.complete("Task_AuditApplication").complete("Task_ConfirmAdmission");

    application.assertEndedIn("EndEvent_Pooled");
  }

  @Test
  void anIncompletePackageGoesBackToTheUnitThatSentIt() {
    var application = recommended();

    application.complete("Task_CheckPackage", "packageComplete", false);
    var task = application.open("Task_CompletePackage");
    assertThat(ENGINE.getTaskService().getVariable(task.getId(), "lowerAuthority"))
        .isEqualTo("222403");
    application.complete("Task_CompletePackage");

    application.assertWaitsFor("Task_CheckPackage", "case-officer");
  }

  @Test
  void belowConditionsEndsTheCase() {
    Walk.answers("testPoolConditions", "poolVerdict", "NOT_MET");
    var application = audited();

    application.complete("Task_SignBelowConditions", "signed", true);

    application.assertEndedIn("EndEvent_BelowConditions");
  }

  @Test
  void whatTheHeadDoesNotSignIsAuditedAgain() {
    Walk.answers("testPoolConditions", "poolVerdict", "NOT_MET");
    var application = audited();

    application.complete("Task_SignBelowConditions", "signed", false);

    application.assertWaitsFor("Task_AuditApplication", "case-officer");
  }

  @Test
  void aConfirmedParticipationNeedsNoPackage() {
    var application = confirming();

    application.complete(
        "Task_CheckForm", "formalOutcome", "ACCEPT", "poolOfferDueOn", Walk.SOME_DAY);

    application.assertEndedIn("EndEvent_ConfirmationSettled");
  }

  @Test
  void aParticipationNotAcceptedSettlesTheCaseToo() {
    var application = confirming();

    application.complete("Task_CheckForm", "formalOutcome", "REFUSE");
    application.complete("Task_SignNonAcceptance", "signed", true);

    application.assertEndedIn("EndEvent_ConfirmationSettled");
  }

  @Test
  void withdrawingEndsTheApplicationWhereverItStands() {
    var application = recommended();

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
    return recommended()
        .complete("Task_CheckPackage", "packageComplete", true)
        .complete("Task_AuditApplication");
  }

  private static Walk recommended() {
    return Walk.start(
        ENGINE.getProcessEngine(),
        "city-application",
        "authority",
        "222400",
        "lowerAuthority",
        "222403",
        "confirmation",
        false);
  }

  private static Walk confirming() {
    return Walk.start(
        ENGINE.getProcessEngine(),
        "city-application",
        "authority",
        "222400",
        "confirmation",
        true,
        "formalCheckDueOn",
        Walk.SOME_DAY,
        "poolRequested",
        false);
  }
}
