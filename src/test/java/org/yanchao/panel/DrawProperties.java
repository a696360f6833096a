package org.yanchao.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    var drawn = DrawAlgorithm.draw(request);

    assertThat(drawn.permutation())
        .containsExactlyInAnyOrderElementsOf(
            request.eligible().stream().map(DrawRequest.Entry::number).toList());
  }

  @Property(tries = 300, seed = "20220825")
  void noEmployerHasMoreSeatsThanTheLimitAndNobodySitsTwice(
      @ForAll("requests") DrawRequest request) {
    var drawn = DrawAlgorithm.draw(request);

    var employers = employers(request, drawn.seats());
    assertThat(employers.values()).allMatch(seats -> seats <= request.perEmployer());
    var all = new ArrayList<>(drawn.seats());
    all.addAll(drawn.alternates());
    assertThat(all).doesNotHaveDuplicates();
    assertThat(drawn.permutation()).containsAll(all);
  }

  @Property(tries = 300, seed = "20220826")
  void excludedExpertsAreNeverDrawn(@ForAll("requests") DrawRequest request) {
    var drawn = DrawAlgorithm.draw(request);

    var out = request.exclusions().stream().map(DrawRequest.Exclusion::number).toList();
    assertThat(drawn.permutation()).noneMatch(out::contains);
  }

  @Property(tries = 300, seed = "20220827")
  void aPanelIsFoundExactlyWhenBruteForceFindsOne(@ForAll("requests") DrawRequest request) {
    var possible = bruteForce(request.eligible(), request.seats(), request.perEmployer());

    assertThat(DrawAlgorithm.draw(request).complete()).isEqualTo(possible);
    assertThat(DrawAlgorithm.mostSeats(request) >= request.seats()).isEqualTo(possible);
  }

  @Property(tries = 100, seed = "20220828")
  void replayGivesTheIdenticalTranscript(@ForAll("requests") DrawRequest request) {
    var first = DrawAlgorithm.canonical(DrawAlgorithm.draw(request));
    var again = DrawAlgorithm.canonical(DrawAlgorithm.draw(request));

    assertThat(again).isEqualTo(first);
    assertThat(DrawAlgorithm.verify(first)).isEmpty();
    assertThat(DrawAlgorithm.canonical(DrawAlgorithm.read(first))).isEqualTo(first);
  }

  @Property(tries = 100, seed = "20220829")
  void orderInWhichThePoolWasReadDoesNotMatter(@ForAll("requests") DrawRequest request) {
    var reversed = new ArrayList<>(request.pool());
    Collections.reverse(reversed);

    assertThat(DrawAlgorithm.draw(with(request, reversed, request.share())))
        .isEqualTo(DrawAlgorithm.draw(request));
  }

  private static Map<String, Integer> employers(DrawRequest request, List<String> seats) {
    return request.pool().stream()
        .filter(expert -> seats.contains(expert.number()))
        .collect(Collectors.toMap(DrawRequest.Entry::employer, e -> 1, Integer::sum));
  }

  /** Tries every subset of the wanted size; pools are small enough. */
  private static boolean bruteForce(List<DrawRequest.Entry> eligible, int seats, int limit) {
    return IntStream.range(0, 1 << eligible.size())
        .filter(subset -> Integer.bitCount(subset) == seats)
        .anyMatch(subset -> respects(eligible, subset, limit));
  }

  private static boolean respects(List<DrawRequest.Entry> eligible, int subset, int limit) {
    return IntStream.range(0, eligible.size())
        .filter(i -> (subset >> i & 1) == 1)
        .mapToObj(i -> eligible.get(i).employer())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .values()
        .stream()
        .allMatch(count -> count <= limit);
  }

  static DrawRequest with(DrawRequest request, List<DrawRequest.Entry> pool, String share) {
    return new DrawRequest(
        request.algorithm(),
        request.round(),
        request.batch(),
        request.draw(),
        request.candidates(),
        pool,
        request.exclusions(),
        request.seats(),
        request.alternates(),
        request.perEmployer(),
        share);
  }

  @Provide
  Arbitrary<DrawRequest> requests() {
    var employers = Arbitraries.integers().between(1, 4).list().ofMinSize(1).ofMaxSize(10);
    var excluded = Arbitraries.integers().between(0, 9).list().ofMaxSize(3);
    var seats = Arbitraries.of(1, 3, 5, 7);
    var limit = Arbitraries.of(1, 2);
    var share = Arbitraries.strings().alpha().ofLength(8);
    return Combinators.combine(employers, excluded, seats, limit, share)
        .as(DrawProperties::request);
  }

  private static DrawRequest request(
      List<Integer> employers, List<Integer> excluded, int seats, int limit, String share) {
    var pool =
        IntStream.range(0, employers.size())
            .mapToObj(
                i -> new DrawRequest.Entry("222403-%03d".formatted(i), "E" + employers.get(i)))
            .toList();
    var out =
        new HashSet<>(excluded)
            .stream()
                .filter(i -> i < pool.size())
                .map(i -> new DrawRequest.Exclusion(pool.get(i).number(), "KINSHIP"))
                .toList();
    return new DrawRequest(
        DrawAlgorithm.VERSION,
        "2022-222403-COUNTY",
        1,
        1,
        List.of("222403-2022-0001"),
        pool,
        out,
        seats,
        2,
        limit,
        share);
  }
}
