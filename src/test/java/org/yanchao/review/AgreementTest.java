package org.yanchao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanchao.review.Agreement.Given;
import org.yanchao.scoring.Tally;

/**
 * What the analysis says of experts who agree, of one who is strict, and of one who turns places.
 */
class AgreementTest {

  private final Tally tally = new Tally(5, 1);

  @Test
  void expertsWhoAgreeHaveNoOffsetAndMoveNobody() {
    var lines = agreement(new int[] {90, 80}, new int[] {90, 80}, new int[] {90, 80}).lines();

    assertThat(lines).allMatch(it -> it.z() == null);
    assertThat(lines).allMatch(it -> it.offset().signum() == 0 && it.moved() == 0);
    assertThat(lines.get(0).mean()).isEqualTo(new BigDecimal("85.00"));
    assertThat(lines.get(0).deviation()).isEqualTo(new BigDecimal("5.00"));
  }

  @Test
  void aStrictExpertStandsApartWithoutMovingAnybody() {
    var lines = agreement(new int[] {90, 80}, new int[] {90, 80}, new int[] {84, 74}).lines();

    assertThat(lines.get(2).offset()).isEqualTo(new BigDecimal("-4.00"));
    assertThat(lines.get(2).z()).isEqualTo(new BigDecimal("-1.41"));
    assertThat(lines.get(0).z()).isEqualTo(new BigDecimal("0.71"));
    assertThat(lines.get(2).moved()).isZero();
  }

  @Test
  void oneExpertWhoTurnsTheOrderIsFoundByLeavingThemOut() {
    var found = agreement(new int[] {81, 80}, new int[] {81, 80}, new int[] {60, 90});

    assertThat(found.order().values()).containsExactly(2, 1);
    assertThat(found.lines().get(2).moved()).isEqualTo(2);
    assertThat(found.lines().get(2).furthest()).isEqualTo(1);
    assertThat(found.lines().get(0).moved()).isZero();
  }

  @Test
  void aCandidateLeftOutByOneExpertDoesNotBendTheirOffset() {
    var given = new ArrayList<>(given(new int[] {90, 50}, new int[] {90, 50}));
    given.add(new Given(candidate(0), 3, "3", BigDecimal.valueOf(90)));

    var lines = Agreement.of(given, tally).lines();

    assertThat(lines.get(2).sheets()).isEqualTo(1);
    assertThat(lines.get(2).offset()).isEqualTo(new BigDecimal("0.00"));
  }

  @Test
  void withoutTheOnlyExpertNoOrderIsLeft() {
    assertThat(agreement(new int[] {90, 80}).lines().get(0).moved()).isNull();
  }

  private Agreement agreement(int[]... seats) {
    return Agreement.of(given(seats), tally);
  }

  private static List<Given> given(int[]... seats) {
    var all = new ArrayList<Given>();
    for (var seat = 0; seat < seats.length; seat++) {
      for (var no = 0; no < seats[seat].length; no++) {
        var total = BigDecimal.valueOf(seats[seat][no]);
        all.add(new Given(candidate(no), seat + 1, String.valueOf(seat + 1), total));
      }
    }
    return all;
  }

  private static UUID candidate(int no) {
    return new UUID(1, no);
  }
}
