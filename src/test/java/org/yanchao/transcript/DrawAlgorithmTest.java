package org.yanchao.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What one draw gives. */
class DrawAlgorithmTest {

  private static final DrawRules FIVE = new DrawRules(5, 2, 1, 0, List.of());

  @Test
  void theSameRequestAlwaysGivesThisPanel() {
    var drawn = DrawAlgorithm.draw(request(), "share");

    assertThat(drawn.seats()).hasSize(5).isEqualTo(DrawAlgorithm.draw(request(), "share").seats());
    assertThat(drawn.alternates()).hasSize(2);
    assertThat(DrawAlgorithm.draw(request(), "other share").permutation())
        .isNotEqualTo(drawn.permutation());
  }

  @Test
  void everyShareAndWhatIsDrawnTogetherChangesTheChance() {
    var alone = DrawAlgorithm.sealed(List.of(request()));
    var shares = List.of(Share.ofOffice("share"), new Share(Share.Source.SUPERVISOR, "七"));
    var together = new HashMap<>(alone);
    together.put("2", "ff");

    var seeds =
        List.of(
            DrawAlgorithm.draw(request(), "share").seed(),
            DrawAlgorithm.draw(request(), alone, shares).seed(),
            DrawAlgorithm.draw(request(), together, shares).seed());

    assertThat(seeds).doesNotHaveDuplicates();
  }

  @Test
  void expertsWithTheSameConstraintsHaveTheSameChance() {
    var seated = new HashMap<String, Integer>();
    var request = request();
    var sealed = DrawAlgorithm.sealed(List.of(request));
    for (var i = 0; i < 100_000; i++) {
      DrawAlgorithm.draw(request, sealed, List.of(Share.ofOffice("s" + i)))
          .seats()
          .forEach(no -> seated.merge(no, 1, Integer::sum));
    }

    // The employer of the excluded expert has one left, whose chance is another one.
    seated.remove("222400-017");
    var expected = seated.values().stream().mapToInt(Integer::intValue).sum() / 18.0;
    // 17 degrees of freedom: beyond 47.5 lies one honest result in ten thousand; that seats of one
    // draw exclude each other only makes the sum smaller.
    assertThat(seated).hasSize(18).doesNotContainKey("222400-007");
    assertThat(chiSquare(seated, expected)).isLessThan(47.5);
  }

  /**
   * With seats kept for a field the chances differ between fields, and only there. Beyond 25.7
   * (five degrees of freedom) and 37.4 (eleven) lies one honest result in ten thousand.
   */
  @Test
  void seatsKeptForAFieldLeaveEqualChancesWithinAndOutsideOfIt() {
    var kept = new DrawRules(5, 2, 1, 0, List.of(new Stratum(Stratum.Kind.FIELD, "F1", 2)));
    var request = TestDraws.request(TestDraws.pool(18, 18), List.of(), kept, TestDraws.SEAL);
    var sealed = DrawAlgorithm.sealed(List.of(request));
    var within = new HashMap<String, Integer>();
    var outside = new HashMap<String, Integer>();
    var fields =
        request.pool().stream()
            .collect(Collectors.toMap(DrawRequest.Entry::number, DrawRequest.Entry::field));
    for (var i = 0; i < 30_000; i++) {
      var drawn = DrawAlgorithm.draw(request, sealed, List.of(Share.ofOffice("k" + i)));
      for (var no : drawn.seats()) {
        (fields.get(no).equals("F1") ? within : outside).merge(no, 1, Integer::sum);
      }
    }

    assertThat(within).hasSize(6);
    assertThat(outside).hasSize(12);
    assertThat(chiSquare(within, mean(within))).isLessThan(25.7);
    assertThat(chiSquare(outside, mean(outside))).isLessThan(37.4);
    assertThat(mean(within)).isGreaterThan(mean(outside));
  }

  /**
   * Experts with a finding share fewer seats, and equally; so do the others. Beyond 25.7 (five
   * degrees of freedom) and 37.4 (eleven) lies one honest result in ten thousand.
   */
  @Test
  void findingsAboutSomeCandidatesLeaveEqualChancesWithinAndOutsideOfThem() {
    var some = IntStream.rangeClosed(1, 6).mapToObj("222400-%03d"::formatted).toList();
    var request =
        TestDraws.request(
            TestDraws.pool(18, 18),
            List.of(),
            TestDraws.partial(some),
            new DrawRules(5, 2, 1, 1, List.of()),
            TestDraws.SEAL);
    var sealed = DrawAlgorithm.sealed(List.of(request));
    var within = new HashMap<String, Integer>();
    var outside = new HashMap<String, Integer>();
    for (var i = 0; i < 20_000; i++) {
      var drawn = DrawAlgorithm.draw(request, sealed, List.of(Share.ofOffice("p" + i)));
      drawn
          .seats()
          .forEach(no -> (some.contains(no) ? within : outside).merge(no, 1, Integer::sum));
    }

    assertThat(within).hasSize(6);
    assertThat(outside).hasSize(12);
    assertThat(chiSquare(within, mean(within))).isLessThan(25.7);
    assertThat(chiSquare(outside, mean(outside))).isLessThan(37.4);
    assertThat(mean(within)).isLessThan(mean(outside));
  }

  private static double mean(Map<String, Integer> seated) {
    return seated.values().stream().mapToInt(Integer::intValue).average().orElseThrow();
  }

  @Test
  void whoOnlySeemsToFitIsPassedOverWhenTheLimitAndAStratumMeet() {
    var x = new DrawRequest.Entry("1", "E1", "A", "");
    var y = new DrawRequest.Entry("2", "E1", "", "");
    var z = new DrawRequest.Entry("3", "E2", "", "");
    var oneOfA = new DrawRules(2, 0, 1, 0, List.of(new Stratum(Stratum.Kind.FIELD, "A", 1)));

    var request = TestDraws.request(List.of(x, y, z), List.of(), oneOfA, TestDraws.SEAL);

    for (var i = 0; i < 50; i++) {
      assertThat(DrawAlgorithm.draw(request, "s" + i).seats()).containsExactlyInAnyOrder("1", "3");
    }
    assertThat(Seating.canSit(oneOfA, List.of(y, z))).isFalse();
  }

  private static double chiSquare(Map<String, Integer> seated, double expected) {
    return seated.values().stream()
        .mapToDouble(count -> (count - expected) * (count - expected) / expected)
        .sum();
  }

  /** Twenty experts of ten employers, as an authority's library should have at least. */
  private static DrawRequest request() {
    var pool = TestDraws.pool(20, 10);
    var out = List.of(new DrawRequest.Exclusion("222400-007", "KINSHIP"));
    return TestDraws.request(pool, out, FIVE, TestDraws.SEAL);
  }
}
