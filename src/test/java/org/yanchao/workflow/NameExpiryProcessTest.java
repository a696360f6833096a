package org.yanchao.workflow;

import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "bpmn/name-expiry.bpmn")
class NameExpiryProcessTest {

  @RegisterExtension static final ProcessEngineExtension ENGINE = TestEngine.inMemory();

  @BeforeEach
  void delegates() {
    Walk.silent("remindHolder");
  }

  @AfterEach
  void forget() {
    Mocks.reset();
  }

  @Test
  void aNameNobodyRenewsRunsOutAfterItsHolderWasContacted() {
    Walk.answers("expireName", "expired", true);
    var term = reminded();

    term.assertWaitsFor("Task_ContactHolder", "case-officer");
    term.complete("Task_ContactHolder").due("Event_TermEnded");

    term.assertEndedIn("EndEvent_NameExpired");
  }

  @Test
  void anOfficerWhoContactsNobodyDoesNotProlongTheTerm() {
    Walk.answers("expireName", "expired", true);

    reminded().due("Event_ValidityEnded").assertEndedIn("EndEvent_NameExpired");
  }

  @Test
  void anOpenMatterIsWaitedForAndThenLookedAtAgain() {
    Walk.answers("expireName", "expired", false, true);
    var term = reminded().due("Event_ValidityEnded");

    term.receive("MatterDecided");

    term.assertEndedIn("EndEvent_NameExpired");
  }

  @Test
  void aRenewalEndsTheOldTermWhereverItWaits() {
    Walk.answers("expireName", "expired", false);
    var term = reminded().complete("Task_ContactHolder").due("Event_TermEnded");

    term.receive("NameRenewed");

    term.assertEndedIn("EndEvent_TermRenewed");
  }

  @Test
  void aRevocationEndsTheTermBeforeItsDay() {
    start().receive("NameRevoked").assertEndedIn("EndEvent_NameRevoked");
  }

  private static Walk start() {
    return Walk.start(
        ENGINE.getProcessEngine(),
        "name-expiry",
        "authority",
        "222403",
        "renewalOpensAt",
        Walk.SOME_DAY,
        "validUntil",
        Walk.SOME_DAY);
  }

  private static Walk reminded() {
    return start().due("Event_RenewalOpens");
  }
}
