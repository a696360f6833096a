package org.yanchao.workflow;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanchao.recommendation.RecommendationOpened;
import org.yanchao.recommendation.RecommendationSent;

/** Moves the tokens of upward recommendations. */
@Component
class RecommendationTokens {

  private final Tokens tokens;

  RecommendationTokens(Tokens tokens) {
    this.tokens = tokens;
  }

  @EventListener
  void on(RecommendationOpened event) {
    var due = ApplicationTokens.endOf(event.recommendationDueOn());
    tokens.start(
        "upward-recommendation",
        event.recommendationId(),
        Map.of(Fact.AUTHORITY, event.authority(), "recommendationDueOn", due));
  }

  @EventListener
  void on(RecommendationSent event) {
    tokens.complete(
        event.recommendationId(),
        "Task_SendRecommendation",
        Map.of("anythingSent", event.anythingSent()));
  }
}
