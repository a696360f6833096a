package org.yanchao.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanchao.ranking.Rows.below;
import static org.yanchao.ranking.Rows.commended;
import static org.yanchao.ranking.Rows.first;
import static org.yanchao.ranking.Rows.id;
import static org.yanchao.ranking.Rows.order;
import static org.yanchao.ranking.Rows.row;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The order: totals, then priority, then commendation, and equals stay equal. */
class RankOrderTest {

  @Test
  void dunhuaRanksTheCommendedOneFirstAmongEqualTotals() {
    var ranked = RankOrder.of(List.of(row(3, "86.67"), row(1, "93.40"), commended(2, "86.67")));

    assertThat(order(ranked)).containsExactly("1 D1", "2 D2", "3 D3");
    assertThat(ranked).noneMatch(RankingRow::tied);
  }

  @Test
  void ec09CommendationNeverOvertakesAHigherTotal() {
    var ranked = RankOrder.of(List.of(commended(5, "86.60"), row(3, "86.67"), row(4, "86.67")));

    assertThat(order(ranked)).containsExactly("1 D3", "1 D4", "3 D5");
    assertThat(ranked.stream().filter(RankingRow::tied).map(RankingRow::baseName))
        .containsExactly("D3", "D4");
  }

  @Test
  void ec09TieAtTheLineIsLeftToTheLeaders() {
    var ranked = RankOrder.of(List.of(row(1, "90.00"), row(3, "86.67"), row(4, "86.67")));

    var line = RankOrder.Line.of(ranked, 2);

    assertThat(line.above()).isEqualTo(Set.of(id(1)));
    assertThat(line.tied()).isEqualTo(Set.of(id(3), id(4)));
  }

  @Test
  void tieAboveTheLineNeedsNobody() {
    var ranked = RankOrder.of(List.of(row(3, "86.67"), row(4, "86.67"), row(5, "80.00")));

    var line = RankOrder.Line.of(ranked, 2);

    assertThat(line.above()).isEqualTo(Set.of(id(3), id(4)));
    assertThat(line.tied()).isEmpty();
  }

  @Test
  void bothCommendedAreAsEqualAsBefore() {
    var ranked = RankOrder.of(List.of(commended(3, "86.67"), commended(4, "86.67")));

    assertThat(order(ranked)).containsExactly("1 D3", "1 D4");
  }

  @Test
  void priorityOrdersEqualTotalsBeforeACommendation() {
    var ranked = RankOrder.of(List.of(commended(3, "86.67"), first(4, "86.67"), row(5, "86.68")));

    assertThat(order(ranked)).containsExactly("1 D5", "2 D4", "3 D3");
  }

  @Test
  void whoMissesTheMinimumIsRankedButNeverAboveTheLine() {
    var ranked = RankOrder.of(List.of(row(1, "61.00"), below(2, "59.99")));

    var line = RankOrder.Line.of(ranked, 2);

    assertThat(order(ranked)).containsExactly("1 D1", "2 D2");
    assertThat(line.above()).isEqualTo(Set.of(id(1)));
  }

  @Test
  void ec08PlacesEndTheLineAndTheRestStays() {
    var ranked =
        RankOrder.of(
            List.of(
                row(1, "91.00"),
                row(2, "90.00"),
                row(3, "89.00"),
                row(4, "88.00"),
                row(5, "87.00"),
                row(6, "86.00")));

    assertThat(RankOrder.Line.of(ranked, 3).above()).isEqualTo(Set.of(id(1), id(2), id(3)));
  }

  @Test
  void lockedOrderThatWasTouchedIsNoticed() {
    var ranking = new Ranking(id(1), id(2));
    ranking.order(List.of(row(1, "91.00"), row(2, "90.50")));
    ranking.lock(java.time.Instant.EPOCH);

    assertThat(ranking.intact()).isTrue();
    assertThat(ranking.hash()).hasSize(64);
    assertThat(ranking.whyNotOpen()).isPresent();
  }
}
