package org.yanchao.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanchao.kernel.Level;
import org.yanchao.naming.TestBases;
import org.yanchao.ranking.Rows;

/** What counts as due and as done in the push rate (JL-29, EC-07). */
class PushRateTest {

  private static final LocalDate DUE = LocalDate.of(2022, 9, 23);
  private static final LocalDate AFTER = LocalDate.of(2022, 9, 24);
  private static final Instant IN_TIME = Instant.parse("2022-09-23T15:59:59Z");
  private static final Instant LATE = Instant.parse("2022-09-23T16:00:00Z");

  @Test
  void ec07NamedBelowTheConditionsAboveIsInNeitherNumber() {
    assertThat(rate(AFTER, null, item(PushVerdict.NOT_DUE))).isEqualTo(new Counted(0, 0, null));
  }

  @Test
  void ec07NamedAndMeetingTheConditionsAboveIsDue() {
    assertThat(rate(AFTER, IN_TIME, sent())).isEqualTo(new Counted(1, 1, "1.0000"));
  }

  @Test
  void undecidableAndAlreadyAboveAreInNeitherNumber() {
    assertThat(rate(AFTER, null, item(PushVerdict.UNDECIDABLE))).isEqualTo(new Counted(0, 0, null));
    assertThat(rate(AFTER, null, item(PushVerdict.ALREADY_IN_POOL)))
        .isEqualTo(new Counted(0, 0, null));
  }

  @Test
  void batchSentAfterItsDayStaysOutOfTheNumerator() {
    assertThat(rate(AFTER, LATE, sent())).isEqualTo(new Counted(0, 1, "0.0000"));
  }

  @Test
  void nothingIsDueBeforeTheDayIsOver() {
    assertThat(rate(DUE, null, item(PushVerdict.DUE))).isEqualTo(new Counted(0, 0, null));
    assertThat(rate(AFTER, null, item(PushVerdict.DUE))).isEqualTo(new Counted(0, 1, "0.0000"));
  }

  @Test
  void whoWithdrewBeforeIsOutOfTheDenominator() {
    var item = item(PushVerdict.DUE);
    item.withdraw(IN_TIME);

    assertThat(rate(AFTER, null, item)).isEqualTo(new Counted(0, 0, null));
  }

  @Test
  void lateBatchIsNamedWithItsUnitAndDays() {
    var count = new PushRate(AFTER);

    count.count(recommendation(LATE), sent());

    assertThat(count.late()).containsExactly(new Rates.Late("222403", Rows.id(1), DUE, LATE));
    assertThat(count.rate().missing()).isEqualTo(List.of(Rows.id(1)));
  }

  /** What a rate says. */
  private record Counted(int done, int due, String value) {}

  private static Counted rate(LocalDate today, Instant sentAt, RecommendationItem item) {
    var count = new PushRate(today);
    count.count(recommendation(sentAt), item);
    var rate = count.rate();
    BigDecimal value = rate.value();
    return new Counted(rate.done(), rate.due(), value == null ? null : value.toPlainString());
  }

  private static Recommendation recommendation(Instant sentAt) {
    var route = new Recommendation.Route("222403", "222400", Level.COUNTY, "jilin-2022", 2022);
    var opened = Instant.parse("2022-09-16T02:00:00Z");
    var recommendation = new Recommendation(new UUID(1, 1), null, route, DUE, opened);
    if (sentAt != null) {
      recommendation.send("a letter number", "a letter", sentAt);
    }
    return recommendation;
  }

  private static RecommendationItem sent() {
    var item = item(PushVerdict.DUE);
    item.send();
    return item;
  }

  private static RecommendationItem item(PushVerdict verdict) {
    var item =
        new RecommendationItem(new UUID(2, 1), new UUID(1, 1), 1, TestBases.view(1, Rows.id(1)));
    item.judge(verdict, List.of());
    return item;
  }
}
