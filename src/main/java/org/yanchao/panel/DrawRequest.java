package org.yanchao.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything a draw depends on, fixed before it is made. Only stable numbers stand here, so that a
 * stranger can recompute it and a replay gives the same panel.
 *
 * @param algorithm version of the rule
 * @param round number of the round
 * @param batch number of the batch within the round
 * @param draw number of the draw for this batch, abandoned ones counted
 * @param candidates case numbers of the batch
 * @param pool every active expert of the libraries drawn from, by number
 * @param exclusions experts of the pool that may not judge this batch, with the reason
 * @param seats experts wanted
 * @param alternates numbered alternates wanted
 * @param perEmployer how many seats one employer may have
 * @param share what nobody could choose together with the rest
 */
public record DrawRequest(
    String algorithm,
    String round,
    int batch,
    int draw,
    List<String> candidates,
    List<Entry> pool,
    List<Exclusion> exclusions,
    int seats,
    int alternates,
    int perEmployer,
    String share) {

  /** One expert as the draw sees it: a number and an employer, no name. */
  public record Entry(String number, String employer) {}

  /** One expert who may not judge the batch. */
  public record Exclusion(String number, String reason) {}

  public DrawRequest {
    candidates = candidates.stream().sorted().toList();
    pool = pool.stream().sorted(Comparator.comparing(Entry::number)).toList();
    exclusions =
        exclusions.stream()
            .sorted(Comparator.comparing(Exclusion::number).thenComparing(Exclusion::reason))
            .toList();
  }

  /** The same pool asked for alternates only, without those who sit or sat in the batch. */
  DrawRequest forAlternates(List<String> inPanel) {
    var out = new ArrayList<>(exclusions);
    inPanel.forEach(number -> out.add(new Exclusion(number, "IN_PANEL")));
    return new DrawRequest(
        algorithm, round, batch, draw, candidates, pool, out, 0, alternates, perEmployer, share);
  }

  /** Who may be drawn, in the order of the numbers. */
  List<Entry> eligible() {
    var out = exclusions.stream().map(Exclusion::number).collect(Collectors.toUnmodifiableSet());
    return pool.stream().filter(expert -> !out.contains(expert.number())).toList();
  }
}
