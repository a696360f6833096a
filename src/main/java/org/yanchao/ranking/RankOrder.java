package org.yanchao.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The order of a round. Totals first; among equal totals a priority of the standard, then a
 * commendation (JL-22). What is still equal stays equal: neither id nor time nor alphabet decides
 * (X10), so such candidates share a place and are marked.
 */
public final class RankOrder {

  /** What decides; negative when the first stands before the second. */
  public static final Comparator<RankingRow> RULES =
      Comparator.comparing(RankingRow::total)
          .reversed()
          .thenComparing(Comparator.comparing(RankingRow::first).reversed())
          .thenComparing(Comparator.comparing(RankingRow::commended).reversed());

  /** Only so that equals are printed in the same sequence each time. */
  private static final Comparator<RankingRow> PRINTED =
      RULES.thenComparing(RankingRow::candidateId);

  private RankOrder() {}

  /** The rows with their places; the sequence they come in does not matter. */
  public static List<RankingRow> of(List<RankingRow> rows) {
    var sorted = rows.stream().sorted(PRINTED).toList();
    var placed = new ArrayList<RankingRow>();
    for (int i = 0; i < sorted.size(); i++) {
      var row = sorted.get(i);
      var likeBefore = i > 0 && RULES.compare(sorted.get(i - 1), row) == 0;
      var likeAfter = i + 1 < sorted.size() && RULES.compare(row, sorted.get(i + 1)) == 0;
      var place = likeBefore ? placed.get(i - 1).rank() : i + 1;
      placed.add(row.placed(place, likeBefore || likeAfter));
    }
    return List.copyOf(placed);
  }

  /**
   * Where the places end.
   *
   * @param above cases that the order alone puts above the line
   * @param tied cases that share the place through which the line runs
   */
  public record Line(Set<UUID> above, Set<UUID> tied) {

    public Line {
      above = Set.copyOf(above);
      tied = Set.copyOf(tied);
    }

    /** The line through rows in their order, for so many places. */
    public static Line of(List<RankingRow> ordered, int quota) {
      var eligible = ordered.stream().filter(RankingRow::meetsMinimum).toList();
      if (eligible.size() <= quota) {
        return new Line(cases(eligible), Set.of());
      }
      if (quota < 1) {
        return new Line(Set.of(), Set.of());
      }
      var last = eligible.get(quota - 1);
      var split = RULES.compare(last, eligible.get(quota)) == 0;
      var tied =
          split
              ? eligible.stream().filter(it -> RULES.compare(it, last) == 0).toList()
              : List.<RankingRow>of();
      var above = new HashSet<>(cases(eligible.subList(0, quota)));
      above.removeAll(cases(tied));
      return new Line(above, cases(tied));
    }

    private static Set<UUID> cases(List<RankingRow> rows) {
      return new HashSet<>(rows.stream().map(RankingRow::caseId).toList());
    }
  }
}
