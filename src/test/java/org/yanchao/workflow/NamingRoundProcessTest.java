package org.yanchao.workflow;

import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(
    resources = {"bpmn/naming-round.bpmn", "bpmn/naming-decision.bpmn", "bpmn/settlement.bpmn"})
class NamingRoundProcessTest {

  @RegisterExtension static final ProcessEngineExtension ENGINE = TestEngine.inMemory();

  @BeforeEach
  void delegates() {
    Walk.silent("applyPriorityRules");
  }

  @AfterEach
  void forget() {
    Mocks.reset();
  }

  @Test
  void aRoundGoesFromItsPlanToTheLastNaming() {
    Walk.answers("takeStock", "roundState", "PUBLISH", "WAIT", "FILL", "PUBLISH", "SETTLED");
    var round = drawn();

    round.receive("ReviewsClosed");
    round.assertWaitsFor("Task_LockRanking", "case-officer");
    round.complete("Task_LockRanking");
    round.assertWaitsFor("Task_DecideNaming", "head");
    round.complete("Task_DecideNaming");
    round.assertWaitsFor("Task_PublishNotice", "case-officer");
    round.complete("Task_PublishNotice");
    round.receive("RoundMoved");
    round.assertWaitsFor("Task_FillPlace", "head");
    round.complete("Task_FillPlace");
    round.complete("Task_PublishNotice");

    round.assertEndedIn("EndEvent_RoundClosed");
  }

  @Test
  void aRoundWithoutCandidatesEnds() {
    var round = opened();

    round.complete("Task_AdoptReviewPlan");
    round.complete("Task_FreezeCandidates", "anyCandidates", false);

    round.assertEndedIn("EndEvent_RoundWithoutCandidates");
  }

  @Test
  void aPanelThatIsShortNeedsTheHeadToWidenTheDraw() {
    var round = frozen().complete("Task_ConfirmGrounds");

    round.complete("Task_DrawPanel", "panelComplete", false);
    round.assertWaitsFor("Task_ApproveWidening", "head");
    round.complete("Task_ApproveWidening");

    round.assertWaitsFor("Task_DrawPanel", "case-officer");
  }

  @Test
  void anUnlockedRankingIsLockedAgainBeforeItIsDecided() {
    Walk.answers("takeStock", "roundState", "PUBLISH", "SETTLED");
    var round = drawn().receive("ReviewsClosed").complete("Task_LockRanking");

    round.receive("RankingUnlocked");
    round.assertWaitsFor("Task_LockRanking", "case-officer");
    round.complete("Task_LockRanking").complete("Task_DecideNaming");
    round.assertWaitsFor("Task_PublishNotice", "case-officer");
    round.receive("RankingUnlocked");

    round.assertWaitsFor("Task_LockRanking", "case-officer");
  }

  private static Walk drawn() {
    return frozen()
        .complete("Task_ConfirmGrounds")
        .complete("Task_DrawPanel", "panelComplete", true);
  }

  private static Walk frozen() {
    return opened()
        .complete("Task_AdoptReviewPlan")
        .complete("Task_FreezeCandidates", "anyCandidates", true);
  }

  private static Walk opened() {
    return Walk.start(ENGINE.getProcessEngine(), "naming-round", "authority", "222403");
  }
}
