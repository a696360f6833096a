package org.yanchao.workflow;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.CandidatesFrozen;
import org.yanchao.candidacy.GroundsFrozen;
import org.yanchao.decision.DecidedCaseLeft;
import org.yanchao.decision.PlaceDecided;
import org.yanchao.decision.RoundDecided;
import org.yanchao.draw.PanelDrawn;
import org.yanchao.draw.PanelShort;
import org.yanchao.draw.WideningApproved;
import org.yanchao.ranking.RankingLocked;
import org.yanchao.ranking.RankingUnlocked;
import org.yanchao.round.ReviewPlanAdopted;
import org.yanchao.round.RoundOpened;

/** Moves the token of a naming round, and wakes it when something about its places was settled. */
@Component
class RoundTokens {

  private final Tokens tokens;

  RoundTokens(Tokens tokens) {
    this.tokens = tokens;
  }

  @EventListener
  void on(RoundOpened event) {
    tokens.start("naming-round", event.roundId(), Map.of(Fact.AUTHORITY, event.authority()));
  }

  @EventListener
  void on(ReviewPlanAdopted event) {
    tokens.complete(event.roundId(), "Task_AdoptReviewPlan", Map.of());
  }

  @EventListener
  void on(CandidatesFrozen event) {
    tokens.complete(
        event.roundId(), "Task_FreezeCandidates", Map.of("anyCandidates", event.count() > 0));
  }

  @EventListener
  void on(GroundsFrozen event) {
    tokens.complete(event.roundId(), "Task_ConfirmGrounds", Map.of());
  }

  @EventListener
  void on(PanelDrawn event) {
    tokens.complete(event.roundId(), "Task_DrawPanel", Map.of("panelComplete", true));
  }

  @EventListener
  void on(PanelShort event) {
    tokens.complete(event.roundId(), "Task_DrawPanel", Map.of("panelComplete", false));
  }

  @EventListener
  void on(WideningApproved event) {
    tokens.complete(event.roundId(), "Task_ApproveWidening", Map.of());
  }

  @EventListener
  void on(RankingLocked event) {
    tokens.complete(event.roundId(), "Task_LockRanking", Map.of());
  }

  @EventListener
  void on(RankingUnlocked event) {
    tokens.correlate(event.roundId(), "RankingUnlocked", Map.of());
  }

  @EventListener
  void on(RoundDecided event) {
    tokens.complete(event.roundId(), "Task_DecideNaming", Map.of());
  }

  @EventListener
  void on(PlaceDecided event) {
    tokens.complete(event.roundId(), "Task_FillPlace", Map.of());
  }

  @EventListener
  void on(DecidedCaseLeft event) {
    if (event.nothingToPublish() && tokens.waitsIn(event.roundId(), "Task_PublishNotice")) {
      tokens.complete(event.roundId(), "Task_PublishNotice", Map.of());
    }
  }

  /**
   * Something about the places of a round was settled; a round that does not wait takes stock
   * later.
   */
  void moved(UUID round) {
    tokens.correlate(round, "RoundMoved", Map.of());
  }
}
