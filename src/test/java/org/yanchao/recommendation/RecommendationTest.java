package org.yanchao.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.naming.TestBases;

/** A batch upward and its lines. */
class RecommendationTest {

  private static final LocalDate NAMED = LocalDate.of(2022, 9, 16);

  @Test
  void sentRecommendationIsNotSentAgain() {
    var recommendation = recommendation();
    recommendation.send("no", "letter", Instant.parse("2022-09-21T01:00:00Z"));

    assertThat(recommendation.whyNotSend().map(Refusal::code))
        .hasValue("recommendation.recommendation-sent");
  }

  @Test
  void withdrawnBaseDoesNotGoUp() {
    var item =
        new RecommendationItem(
            new UUID(2, 1), new UUID(1, 1), 1, TestBases.view(1, new UUID(4, 1)));
    item.judge(PushVerdict.DUE, List.of());

    item.withdraw(Instant.parse("2022-09-20T01:00:00Z"));

    assertThat(item.mustGo()).isFalse();
    assertThat(item.whyNotWithdraw().map(Refusal::code)).hasValue("recommendation.item-withdrawn");
  }

  @Test
  void unitThatHoldsBothLevelsRecommendsToItself() {
    var route = new Recommendation.Route("220581", "220581", Level.COUNTY, "jilin-2022", 2022);
    var step = new Recommendation(new UUID(1, 2), null, route, NAMED, Instant.EPOCH);

    assertThat(step.view(List.of()).internalStep()).isTrue();
    assertThat(step.upperLevel()).isEqualTo(Level.CITY);
  }

  private static Recommendation recommendation() {
    var route = new Recommendation.Route("222403", "222400", Level.COUNTY, "jilin-2022", 2022);
    return new Recommendation(new UUID(1, 1), null, route, NAMED, Instant.EPOCH);
  }
}
