package org.yanchao.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Why each expert of an order was seated or passed over, in words a reader can check. */
class DrawStepsTest {

  private static final List<Stratum> ONE_OF_A = List.of(new Stratum(Stratum.Kind.FIELD, "A", 1));

  @Test
  void everySeatAndAlternateStandsInTheWalkAndTheWalkEndsWithTheLastOfThem() {
    var drawn = drawn("share", new DrawRules(5, 2, 1, 0, List.of()));

    var steps = DrawSteps.of(drawn);

    var seats = steps.walk().stream().filter(it -> it.seat() > 0).toList();
    assertThat(seats.stream().map(it -> it.expert().number())).isEqualTo(drawn.seats());
    assertThat(steps.walk().stream().map(it -> it.expert().number()))
        .isEqualTo(drawn.permutation().subList(0, steps.walk().size()))
        .containsAll(drawn.alternates());
    assertThat(steps.walk().size() + steps.unreached()).isEqualTo(drawn.permutation().size());
    assertThat(steps.excluded()).isEqualTo(Map.of("KINSHIP", 1L));
    assertThat(DrawAlgorithm.digestOf(steps.sealedText()))
        .isEqualTo(steps.requestHash())
        .isEqualTo(drawn.sealed().get("1"));
    assertThat(DrawAlgorithm.digestOf(steps.sealedLine())).isEqualTo(drawn.commitment());
    assertThat(DrawAlgorithm.digestOf(steps.chanceLine())).isEqualTo(drawn.seed());
  }

  @Test
  void whoIsPassedOverIsToldTheRuleThatPassedThem() {
    var a = new DrawRequest.Entry("1", "E1", "A", "");
    var sameEmployer = new DrawRequest.Entry("2", "E1", "", "");
    var other = new DrawRequest.Entry("3", "E2", "", "");
    var another = new DrawRequest.Entry("4", "E3", "", "");
    var pool = List.of(a, sameEmployer, other, another);
    var request =
        TestDraws.request(pool, List.of(), new DrawRules(2, 0, 1, 0, ONE_OF_A), TestDraws.SEAL);

    var told =
        IntStream.range(0, 40)
            .mapToObj(i -> DrawSteps.of(DrawAlgorithm.draw(request, "s" + i)))
            .flatMap(it -> it.walk().stream())
            .toList();

    assertThat(told)
        .filteredOn(it -> it.expert().equals(a))
        .allMatch(it -> it.outcome() == DrawSteps.Outcome.SEATED);
    assertThat(told)
        .filteredOn(it -> it.expert().equals(sameEmployer))
        .isNotEmpty()
        .allMatch(
            it ->
                it.outcome() == DrawSteps.Outcome.SEATS_KEPT
                    || it.outcome() == DrawSteps.Outcome.EMPLOYER_FULL);
    assertThat(told)
        .filteredOn(it -> it.expert().equals(other))
        .extracting(DrawSteps.Line::outcome)
        .contains(DrawSteps.Outcome.SEATED, DrawSteps.Outcome.SEATS_KEPT);
  }

  @Test
  void whoeverHasAFindingIsPassedOverOnceThePanelHasAllItMayHaveOfThem() {
    var numbers = TestDraws.pool(8, 8).stream().map(DrawRequest.Entry::number).toList();
    var request =
        TestDraws.request(
            TestDraws.pool(8, 8),
            List.of(),
            TestDraws.partial(numbers.subList(0, 6)),
            new DrawRules(3, 0, 1, 1, List.of()),
            TestDraws.SEAL);

    var told = DrawSteps.of(DrawAlgorithm.draw(request, "share"));

    assertThat(request.partialExperts()).isEqualTo(6);
    assertThat(told.transcript().seats()).hasSize(3).contains("222400-007", "222400-008");
    assertThat(told.walk())
        .filteredOn(it -> it.outcome() == DrawSteps.Outcome.PARTIAL_FULL)
        .isNotEmpty()
        .allMatch(it -> numbers.indexOf(it.expert().number()) < 6);
  }

  private static Transcript drawn(String share, DrawRules rules) {
    var out = List.of(new DrawRequest.Exclusion("222400-007", "KINSHIP"));
    return DrawAlgorithm.draw(
        TestDraws.request(TestDraws.pool(20, 10), out, rules, TestDraws.SEAL), share);
  }
}
