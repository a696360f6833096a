package org.yanchao.workflow;

import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"bpmn/annual-check.bpmn", "bpmn/revocation.bpmn", "bpmn/renewal.bpmn"})
class TenureProcessTest {

  @RegisterExtension static final ProcessEngineExtension ENGINE = TestEngine.inMemory();

  @BeforeEach
  void delegates() {
    Walk.silent("publishRevocation");
  }

  @AfterEach
  void forget() {
    Mocks.reset();
  }

  @Test
  void aCheckThatFindsEverythingInOrderEnds() {
    var check = check();

    check.assertWaitsFor("Task_RecordCheckResult", "case-officer");
    record(check, "PASS");

    check.assertEndedIn("EndEvent_CheckPassed");
  }

  @Test
  void shortfallsPutRightInTimePass() {
    var check = record(check(), "RECTIFY");

    check.assertWaitsFor("Task_RectifyShortfalls", "applicant");
    check.complete("Task_RectifyShortfalls");
    check.assertWaitsFor("Task_ConfirmRectification", "case-officer");
    check.complete("Task_ConfirmRectification", "rectified", true);

    check.assertEndedIn("EndEvent_CheckPassed");
  }

  @Test
  void shortfallsThatStayAreAFailureThatIsCounted() {
    Walk.answers("countFailures", "revocationDue", false);
    var check = record(check(), "RECTIFY").complete("Task_RectifyShortfalls");

    check.complete("Task_ConfirmRectification", "rectified", false);

    check.assertEndedIn("EndEvent_CheckFailed");
  }

  @Test
  void aTermLetPassIsAFailureAndTheSecondOneCallsForRevocation() {
    Walk.answers("countFailures", "revocationDue", true);
    var check = record(check(), "RECTIFY");

    check.due("Event_RectificationExpired");

    check.assertEndedIn("EndEvent_RevocationOpened");
  }

  @Test
  void aFailedCheckIsCountedAtOnce() {
    Walk.answers("countFailures", "revocationDue", false);

    record(check(), "FAIL").assertEndedIn("EndEvent_CheckFailed");
  }

  @Test
  void aNameIsTakenBackAfterTheHolderWasHeard() {
    var revocation = told();

    revocation.assertWaitsFor("Task_StateReasons", "applicant");
    revocation.complete("Task_StateReasons").complete("Task_ProposeRevocation");
    revocation.assertWaitsFor("Task_DecideRevocation", "head");
    revocation.complete("Task_DecideRevocation", "revocationDecision", "REVOKE");
    revocation.assertWaitsFor("Task_RecoverPlaque", "case-officer");
    revocation.complete("Task_RecoverPlaque");

    revocation.assertEndedIn("EndEvent_NamingRevoked");
  }

  @Test
  void whoSaysNothingIsWaitedForAndTheLeadersMayKeepTheName() {
    var revocation = told();

    revocation.due("Event_StatementPeriodEnded");
    revocation.complete("Task_ProposeRevocation");
    revocation.complete("Task_DecideRevocation", "revocationDecision", "KEEP");

    revocation.assertEndedIn("EndEvent_NamingKept");
  }

  @Test
  void aRenewalIsCheckedAndSigned() {
    var renewal = Walk.start(ENGINE.getProcessEngine(), "renewal", "authority", "222403");

    renewal.assertWaitsFor("Task_CheckRenewal", "case-officer");
    renewal.complete("Task_CheckRenewal");
    renewal.assertWaitsFor("Task_SignRenewal", "head");
    renewal.complete("Task_SignRenewal", "renewed", true);

    renewal.assertEndedIn("EndEvent_NamingRenewed");
  }

  @Test
  void aRenewalMayBeDeclined() {
    Walk.start(ENGINE.getProcessEngine(), "renewal", "authority", "222403")
        .complete("Task_CheckRenewal")
        .complete("Task_SignRenewal", "renewed", false)
        .assertEndedIn("EndEvent_RenewalDeclined");
  }

  private static Walk check() {
    return Walk.start(
        ENGINE.getProcessEngine(),
        "annual-check",
        "authority",
        "222403",
        "checkDueOn",
        Walk.SOME_DAY);
  }

  private static Walk record(Walk check, String result) {
    return check.complete(
        "Task_RecordCheckResult", "checkResult", result, "rectificationDueOn", Walk.SOME_DAY);
  }

  private static Walk told() {
    return Walk.start(ENGINE.getProcessEngine(), "revocation", "authority", "222403")
        .complete("Task_SendRevocationNotice", "statementDueOn", Walk.SOME_DAY);
  }
}
