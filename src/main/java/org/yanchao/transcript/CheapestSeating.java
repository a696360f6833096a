package org.yanchao.transcript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * Answers what {@link Seating} answers where only some seats may go to experts with a finding. That
 * limit crosses employers and strata, so the seats are filled one by one along the cheapest path of
 * a flow from employers over experts to groups of seats: an expert with a finding costs one, any
 * other nothing. After each seat no filling of as many seats costs less.
 */
final class CheapestSeating {

  private static final int SOURCE = 0;
  private static final int SINK = 1;

  private final SeatRule rule;
  private final int certain;
  private final int reward;
  private final List<Edge> edges = new ArrayList<>();
  private final List<List<Integer>> from = new ArrayList<>();
  private int cost;

  /** One way for seats to flow; its twin, at the neighbouring even or odd place, leads back. */
  private static final class Edge {

    private final int to;
    private final int cost;
    private int room;

    private Edge(int to, int room, int cost) {
      this.to = to;
      this.room = room;
      this.cost = cost;
    }
  }

  CheapestSeating(SeatRule rule, List<DrawRequest.Entry> certain, List<DrawRequest.Entry> others) {
    this.rule = rule;
    this.certain = certain.size();
    // Leaving one of the certain ones out is dearer than everybody else together.
    this.reward = certain.size() + others.size() + 1;
    node();
    node();
    var groups = groups();
    var employers = new HashMap<String, Integer>();
    certain.forEach(it -> add(it, price(it) - reward, employers, groups));
    others.forEach(it -> add(it, price(it), employers, groups));
  }

  /** How many seats can be filled at most. */
  int most() {
    var seats = 0;
    while (seatOne() && cost <= rule.rules().partialSeats()) {
      seats++;
    }
    return seats;
  }

  /** Whether so many seats can be filled with all of the certain ones among them. */
  boolean canFill(int wanted) {
    for (var seat = 0; seat < wanted; seat++) {
      if (!seatOne()) {
        return false;
      }
    }
    return cost + reward * certain <= rule.rules().partialSeats();
  }

  private int price(DrawRequest.Entry expert) {
    return rule.partial(expert) ? 1 : 0;
  }

  /** A node for the seats of each stratum and one for those open to anyone. */
  private List<Integer> groups() {
    var groups = new ArrayList<Integer>();
    for (var stratum : rule.rules().strata()) {
      groups.add(node());
      link(groups.get(groups.size() - 1), SINK, stratum.seats(), 0);
    }
    groups.add(node());
    link(groups.get(groups.size() - 1), SINK, rule.rules().freeSeats(), 0);
    return groups;
  }

  private void add(
      DrawRequest.Entry expert, int price, HashMap<String, Integer> employers, List<Integer> all) {
    var employer = employers.computeIfAbsent(expert.employer(), it -> employer());
    var node = node();
    link(employer, node, 1, price);
    var strata = rule.rules().strata();
    for (var group = 0; group < all.size(); group++) {
      if (group == strata.size() || strata.get(group).fits(expert)) {
        link(node, all.get(group), 1, 0);
      }
    }
  }

  private int employer() {
    var employer = node();
    link(SOURCE, employer, rule.rules().perEmployer(), 0);
    return employer;
  }

  private int node() {
    from.add(new ArrayList<>());
    return from.size() - 1;
  }

  private void link(int start, int end, int room, int price) {
    from.get(start).add(edges.size());
    edges.add(new Edge(end, room, price));
    from.get(end).add(edges.size());
    edges.add(new Edge(start, 0, -price));
  }

  /** Fills one more seat along the cheapest path, moving others where that helps. */
  private boolean seatOne() {
    var last = cheapestPath();
    if (last[SINK] < 0) {
      return false;
    }
    for (var at = SINK; at != SOURCE; at = edges.get(last[at] ^ 1).to) {
      edges.get(last[at]).room--;
      edges.get(last[at] ^ 1).room++;
      cost += edges.get(last[at]).cost;
    }
    return true;
  }

  /** By node the edge over which it is reached most cheaply, below zero where it is not. */
  private int[] cheapestPath() {
    var last = new int[from.size()];
    var prices = new int[from.size()];
    var waits = new boolean[from.size()];
    Arrays.fill(last, -1);
    Arrays.fill(prices, Integer.MAX_VALUE);
    prices[SOURCE] = 0;
    var queue = new ArrayDeque<>(List.of(SOURCE));
    while (!queue.isEmpty()) {
      var at = queue.remove();
      waits[at] = false;
      for (var way : from.get(at)) {
        var edge = edges.get(way);
        if (edge.room > 0 && prices[at] + edge.cost < prices[edge.to]) {
          prices[edge.to] = prices[at] + edge.cost;
          last[edge.to] = way;
          if (!waits[edge.to]) {
            waits[edge.to] = true;
            queue.add(edge.to);
          }
        }
      }
    }
    return last;
  }
}
