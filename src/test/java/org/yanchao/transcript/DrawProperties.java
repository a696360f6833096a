package org.yanchao.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every draw, easy or tight. */
class DrawProperties {

  @Property(tries = 300, seed = "20220824")
  void everyEligibleExpertStandsOnceInThePermutation(@ForAll("requests") DrawRequest request) {
    var drawn = DrawAlgorithm.draw(request, "share");

    assertThat(drawn.permutation())
        .containsExactlyInAnyOrderElementsOf(
            request.eligible().stream().map(DrawRequest.Entry::number).toList());
  }

  @Property(tries = 500, seed = "20220825")
  void noEmployerHasMoreSeatsThanTheLimitAndNobodySitsTwice(
      @ForAll("requests") DrawRequest request) {
    var drawn = DrawAlgorithm.draw(request, "share");

    var limit = request.rules().perEmployer();
    assertThat(employers(request, drawn.seats()).values()).allMatch(seats -> seats <= limit);
    assertThat(new HashSet<>(drawn.seats())).hasSameSizeAs(drawn.seats());
    assertThat(drawn.alternates()).noneMatch(drawn.seats()::contains);
  }

  @Property(tries = 500, seed = "20220830")
  void everyStratumOfAFullPanelHasItsSeats(@ForAll("requests") DrawRequest request) {
    var drawn = DrawAlgorithm.draw(request, "share");

    var seated = request.pool().stream().filter(it -> drawn.seats().contains(it.number())).toList();
    assertThat(!drawn.complete() || seatable(seated, request.rules())).isTrue();
  }

  @Property(tries = 300, seed = "20220826")
  void excludedExpertsAreNeverDrawn(@ForAll("requests") DrawRequest request) {
    var drawn = DrawAlgorithm.draw(request, "share");

    var out = request.exclusions().stream().map(DrawRequest.Exclusion::number).toList();
    assertThat(drawn.permutation()).noneMatch(out::contains);
  }

  @Property(tries = 1000, seed = "20220827")
  void aPanelIsFoundExactlyWhenBruteForceFindsOne(@ForAll("requests") DrawRequest request) {
    var possible = bruteForce(request);

    assertThat(DrawAlgorithm.draw(request, "share").complete()).isEqualTo(possible);
    assertThat(DrawAlgorithm.mostSeats(request) >= request.rules().seats()).isEqualTo(possible);
  }

  @Property(tries = 100, seed = "20220828")
  void replayGivesTheIdenticalTranscript(@ForAll("requests") DrawRequest request) {
    var first = DrawAlgorithm.canonical(DrawAlgorithm.draw(request, "share"));
    var again = DrawAlgorithm.canonical(DrawAlgorithm.draw(request, "share"));

    assertThat(again).isEqualTo(first);
    assertThat(DrawAlgorithm.verify(first)).isEmpty();
  }

  @Property(tries = 100, seed = "20220829")
  void orderInWhichThePoolWasReadDoesNotMatter(@ForAll("requests") DrawRequest request) {
    var reversed = new ArrayList<>(request.pool());
    Collections.reverse(reversed);
    var findings = new ArrayList<>(request.partial());
    Collections.reverse(findings);
    var other =
        TestDraws.request(
            reversed, request.exclusions(), findings, request.rules(), request.seal());

    assertThat(DrawAlgorithm.draw(other, "share")).isEqualTo(DrawAlgorithm.draw(request, "share"));
  }

  private static Map<String, Integer> employers(DrawRequest request, List<String> seats) {
    return request.pool().stream()
        .filter(expert -> seats.contains(expert.number()))
        .collect(Collectors.toMap(DrawRequest.Entry::employer, e -> 1, Integer::sum));
  }

  @Property(tries = 500, seed = "20220831")
  void noMoreSeatsThanTheLimitGoToExpertsWithAFinding(@ForAll("requests") DrawRequest request) {
    var drawn = DrawAlgorithm.draw(request, "share");

    var some = partial(request);
    assertThat(drawn.seats().stream().filter(some::contains))
        .hasSizeLessThanOrEqualTo(request.rules().partialSeats());
  }

  @Property(tries = 300, seed = "20220901")
  void whereNobodyHasAFindingBothWaysToFillSeatsAnswerAlike(
      @ForAll("requests") DrawRequest request) {
    var rule = new SeatRule(request.rules(), Set.of());
    var all = request.eligible();

    assertThat(new CheapestSeating(rule, List.of(), all).most())
        .isEqualTo(Seating.most(request.rules(), all));
    for (var at = 0; at < all.size(); at++) {
      var certain = all.subList(0, at);
      var others = all.subList(at, all.size());
      assertThat(new CheapestSeating(rule, certain, others).canFill(request.rules().seats()))
          .isEqualTo(Seating.canFill(request.rules(), request.rules().seats(), certain, others));
    }
  }

  private static Set<String> partial(DrawRequest request) {
    return request.partial().stream().map(DrawRequest.Partial::number).collect(Collectors.toSet());
  }

  /** Tries every subset of the wanted size; pools are small enough. */
  private static boolean bruteForce(DrawRequest request) {
    var rules = request.rules();
    var eligible = request.eligible();
    var some = partial(request);
    return IntStream.range(0, 1 << eligible.size())
        .filter(subset -> Integer.bitCount(subset) == rules.seats())
        .mapToObj(subset -> members(eligible, subset))
        .filter(
            panel ->
                panel.stream().filter(it -> some.contains(it.number())).count()
                    <= rules.partialSeats())
        .anyMatch(panel -> respectsLimit(panel, rules) && seatable(panel, rules));
  }

  private static List<DrawRequest.Entry> members(List<DrawRequest.Entry> eligible, int subset) {
    return IntStream.range(0, eligible.size())
        .filter(i -> (subset >> i & 1) == 1)
        .mapToObj(eligible::get)
        .toList();
  }

  private static boolean respectsLimit(List<DrawRequest.Entry> panel, DrawRules rules) {
    return panel.stream()
        .collect(Collectors.groupingBy(DrawRequest.Entry::employer, Collectors.counting()))
        .values()
        .stream()
        .allMatch(count -> count <= rules.perEmployer());
  }

  /** Tries every way to give the kept seats away, one after the other. */
  private static boolean seatable(List<DrawRequest.Entry> panel, DrawRules rules) {
    var kept =
        rules.strata().stream()
            .flatMap(it -> Collections.nCopies(it.seats(), it).stream())
            .toList();
    return give(kept, panel);
  }

  private static boolean give(List<Stratum> kept, List<DrawRequest.Entry> left) {
    if (kept.isEmpty()) {
      return true;
    }
    return left.stream()
        .filter(kept.get(0)::fits)
        .anyMatch(it -> give(kept.subList(1, kept.size()), without(left, it)));
  }

  private static List<DrawRequest.Entry> without(
      List<DrawRequest.Entry> all, DrawRequest.Entry one) {
    return all.stream().filter(it -> !it.equals(one)).toList();
  }

  @Provide
  Arbitrary<DrawRequest> requests() {
    var experts =
        Combinators.combine(
                Arbitraries.integers().between(1, 4),
                Arbitraries.of("A", "B", "C"),
                Arbitraries.of("R1", "R2"))
            .as(
                (employer, field, region) ->
                    new DrawRequest.Entry("", "E" + employer, field, region))
            .list()
            .ofMinSize(1)
            .ofMaxSize(9);
    var excluded = Arbitraries.integers().between(0, 9).list().ofMaxSize(3);
    var partial = Arbitraries.integers().between(0, 9).list().ofMaxSize(7);
    return Combinators.combine(experts, excluded, partial, rules()).as(DrawProperties::request);
  }

  private static Arbitrary<DrawRules> rules() {
    var byField = Arbitraries.of(0, 1, 2);
    var byRegion = Arbitraries.of(0, 1);
    var some = Arbitraries.of(0, 1, 2);
    return Combinators.combine(Arbitraries.of(3, 5), Arbitraries.of(1, 2), some, byField, byRegion)
        .as(
            (seats, limit, cap, fields, regions) -> {
              var strata = new ArrayList<Stratum>();
              strata.add(new Stratum(Stratum.Kind.FIELD, "A", fields));
              strata.add(new Stratum(Stratum.Kind.REGION, "R1", regions));
              strata.removeIf(it -> it.seats() == 0);
              return new DrawRules(seats, 2, limit, cap, strata);
            });
  }

  private static DrawRequest request(
      List<DrawRequest.Entry> experts,
      List<Integer> excluded,
      List<Integer> partial,
      DrawRules rules) {
    var pool =
        IntStream.range(0, experts.size()).mapToObj(i -> numbered(i, experts.get(i))).toList();
    var out =
        excluded.stream()
            .distinct()
            .filter(i -> i < pool.size())
            .map(i -> new DrawRequest.Exclusion(pool.get(i).number(), "KINSHIP"))
            .toList();
    var some =
        partial.stream()
            .distinct()
            .filter(i -> i < pool.size())
            .map(i -> pool.get(i).number())
            .toList();
    return TestDraws.request(pool, out, TestDraws.partial(some), rules, TestDraws.SEAL);
  }

  private static DrawRequest.Entry numbered(int i, DrawRequest.Entry it) {
    return new DrawRequest.Entry(
        "222403-%03d".formatted(i), it.employer(), it.field(), it.region());
  }
}
