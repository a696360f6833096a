package org.yanchao.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yanchao.scoring.Tally;

/**
 * How far the experts of a batch agree. It explains and never decides: the binding score stays the
 * rule's.
 *
 * @param lines one per expert, in the order of the seats
 * @param order places by score, ties sharing a place
 */
public record Agreement(List<Line> lines, Map<UUID, Integer> order) {

  private static final MathContext EXACT = MathContext.DECIMAL64;

  /** One total that counts. */
  public record Given(UUID candidate, int seatNo, String expertNumber, BigDecimal total) {}

  /**
   * One expert beside the panel.
   *
   * @param offset how far above or below the panel's means the expert scores, on average
   * @param z the offset in standard deviations of all offsets, null where they do not differ
   * @param moved how many candidates change place when this expert is left out
   * @param furthest the largest change of place, null where the rest makes no score
   */
  public record Line(
      int seatNo,
      String expertNumber,
      int sheets,
      BigDecimal mean,
      BigDecimal lowest,
      BigDecimal highest,
      BigDecimal deviation,
      BigDecimal offset,
      @Nullable BigDecimal z,
      @Nullable Integer moved,
      @Nullable Integer furthest) {}

  /** Computes it from all totals that count. */
  public static Agreement of(List<Given> given, Tally tally) {
    var bySeat =
        given.stream()
            .collect(Collectors.groupingBy(Given::seatNo, TreeMap::new, Collectors.toList()));
    var means = new LinkedHashMap<UUID, BigDecimal>();
    byCandidate(given).forEach((id, totals) -> means.put(id, mean(totals)));
    var offsets = new TreeMap<Integer, BigDecimal>();
    bySeat.forEach((seat, own) -> offsets.put(seat, offset(own, means)));
    var order = order(given, tally);
    var lines =
        bySeat.values().stream()
            .map(own -> line(own, offsets, order, order(without(given, own), tally)))
            .toList();
    return new Agreement(lines, order);
  }

  private static Line line(
      List<Given> own,
      Map<Integer, BigDecimal> offsets,
      Map<UUID, Integer> order,
      Map<UUID, Integer> without) {
    var totals = own.stream().map(Given::total).sorted().toList();
    var seat = own.get(0).seatNo();
    var changes = changes(order, without);
    return new Line(
        seat,
        own.get(0).expertNumber(),
        totals.size(),
        rounded(mean(totals)),
        totals.get(0),
        totals.get(totals.size() - 1),
        rounded(deviation(totals)),
        rounded(offsets.get(seat)),
        z(offsets.get(seat), List.copyOf(offsets.values())),
        changes.map(it -> (int) it.stream().filter(by -> by > 0).count()).orElse(null),
        changes.flatMap(it -> it.stream().max(Comparator.naturalOrder())).orElse(null));
  }

  private static Optional<List<Integer>> changes(
      Map<UUID, Integer> order, Map<UUID, Integer> without) {
    return without.size() < order.size()
        ? Optional.empty()
        : Optional.of(
            order.entrySet().stream()
                .map(it -> Math.abs(it.getValue() - without.get(it.getKey())))
                .toList());
  }

  /** Places by the rule's score; candidates that the rule cannot score have none. */
  private static Map<UUID, Integer> order(List<Given> given, Tally tally) {
    var scores = new LinkedHashMap<UUID, BigDecimal>();
    byCandidate(given)
        .forEach(
            (id, totals) -> {
              if (tally.whyNotScore(totals.size()).isEmpty()) {
                scores.put(id, tally.score(totals));
              }
            });
    var places = new LinkedHashMap<UUID, Integer>();
    scores.forEach(
        (id, score) ->
            places.put(
                id,
                1 + (int) scores.values().stream().filter(it -> it.compareTo(score) > 0).count()));
    return places;
  }

  private static Map<UUID, List<BigDecimal>> byCandidate(List<Given> given) {
    return given.stream()
        .collect(
            Collectors.groupingBy(
                Given::candidate,
                LinkedHashMap::new,
                Collectors.mapping(Given::total, Collectors.toList())));
  }

  private static List<Given> without(List<Given> given, List<Given> own) {
    return given.stream().filter(it -> !own.contains(it)).toList();
  }

  private static BigDecimal offset(List<Given> own, Map<UUID, BigDecimal> means) {
    return mean(own.stream().map(it -> it.total().subtract(means.get(it.candidate()))).toList());
  }

  private static @Nullable BigDecimal z(BigDecimal own, List<BigDecimal> all) {
    var spread = deviation(all);
    return rounded(spread).signum() == 0
        ? null
        : rounded(own.subtract(mean(all)).divide(spread, EXACT));
  }

  private static BigDecimal mean(List<BigDecimal> values) {
    var sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.divide(BigDecimal.valueOf(values.size()), EXACT);
  }

  /** Standard deviation over all values given, not an estimate for others. */
  private static BigDecimal deviation(List<BigDecimal> values) {
    var middle = mean(values);
    var squares = values.stream().map(it -> it.subtract(middle).pow(2)).toList();
    return mean(squares).sqrt(EXACT);
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value.setScale(Tally.SCALE, RoundingMode.HALF_UP);
  }
}
