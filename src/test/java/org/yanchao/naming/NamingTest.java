package org.yanchao.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;

/** A name, its document and its certificate. */
class NamingTest {

  private static final LocalDate NAMED = LocalDate.of(2022, 9, 16);

  @ParameterizedTest
  @ValueSource(strings = {"敦人社发〔2022〕31号", "敦人社发[2022]31号", "敦人社发（2022）31号", " 敦人社发 【2022】 31号　"})
  void oneDocumentNumberIsTheSameHoweverItIsTyped(String typed) {
    assertThat(new DocumentEntry(typed, NAMED, null).number()).isEqualTo("敦人社发〔2022〕31号");
  }

  @Test
  void importedBaseKeepsItsPapersAndItsProvenance() {
    var view = Naming.imported(new UUID(3, 1), TestBases.base(1), "check").view(NAMED);

    assertThat(view.documentNo()).isEqualTo("敦人社发〔2021〕1号");
    assertThat(view.namedOn()).isEqualTo(LocalDate.of(2021, 10, 26));
    assertThat(view.provenance()).isEqualTo("stock.xlsx row 1");
    assertThat(view.imported()).isTrue();
    assertThat(view.certificateNo()).isNull();
  }

  @Test
  void nameHoldsUntilItsLastDayAndIsExpiredAfterIt() {
    var naming = Naming.imported(new UUID(3, 1), TestBases.base(1), "check");
    naming.certificate(new Naming.Certificate("no", "check", LocalDate.of(2025, 9, 15)));

    assertThat(naming.stateOn(LocalDate.of(2025, 9, 15))).isEqualTo(NamingState.ACTIVE);
    assertThat(naming.stateOn(LocalDate.of(2025, 9, 16))).isEqualTo(NamingState.EXPIRED);
  }

  @Test
  void numbersOfACounterAreGapless() {
    var counter = new CertificateCounter();
    var first = counter.take(2);

    assertThat(counter.take(1)).isEqualTo(first + 2);
    assertThat(counter.take(5)).isEqualTo(first + 3);
  }

  @Test
  void sentRecommendationIsNotSentAgain() {
    var recommendation = recommendation();
    recommendation.send("no", "letter", Instant.parse("2022-09-21T01:00:00Z"));

    assertThat(recommendation.whyNotSend().map(Refusal::code))
        .hasValue("naming.recommendation-sent");
  }

  @Test
  void withdrawnBaseDoesNotGoUp() {
    var naming = Naming.imported(new UUID(3, 1), TestBases.base(1), "check");
    var item = new RecommendationItem(new UUID(2, 1), new UUID(1, 1), 1, naming);
    item.judge(PushVerdict.DUE, java.util.List.of());

    item.withdraw(Instant.parse("2022-09-20T01:00:00Z"));

    assertThat(item.mustGo()).isFalse();
    assertThat(item.whyNotWithdraw().map(Refusal::code)).hasValue("naming.item-withdrawn");
  }

  @Test
  void unitThatHoldsBothLevelsRecommendsToItself() {
    var route = new Recommendation.Route("220581", "220581", Level.COUNTY, "jilin-2022", 2022);
    var step = new Recommendation(new UUID(1, 2), null, route, NAMED, Instant.EPOCH);

    assertThat(step.view(java.util.List.of()).internalStep()).isTrue();
    assertThat(step.upperLevel()).isEqualTo(Level.CITY);
  }

  private static Recommendation recommendation() {
    var route = new Recommendation.Route("222403", "222400", Level.COUNTY, "jilin-2022", 2022);
    return new Recommendation(new UUID(1, 1), null, route, NAMED, Instant.EPOCH);
  }
}
