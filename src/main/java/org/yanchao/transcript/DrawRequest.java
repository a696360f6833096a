package org.yanchao.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything a draw depends on but chance, sealed before it is made. Only stable numbers stand
 * here, so that a stranger can recompute it and a replay gives the same panel.
 *
 * @param algorithm version of the rule
 * @param round number of the round
 * @param batch number of the batch within the round
 * @param draw number of the draw within the round, abandoned ones counted
 * @param candidates case numbers of the batch
 * @param pool every active expert of the libraries drawn from, by number
 * @param exclusions experts of the pool that may not judge this batch, with the reason
 * @param partial experts of the pool that may judge the batch but not this candidate of it
 * @param rules what the panel must look like
 * @param seal what ties the draw to its place in time
 */
public record DrawRequest(
    String algorithm,
    String round,
    int batch,
    int draw,
    List<String> candidates,
    List<Entry> pool,
    List<Exclusion> exclusions,
    List<Partial> partial,
    DrawRules rules,
    DrawSeal seal) {

  /**
   * One expert as the draw sees it: a number, no name.
   *
   * @param employer the same text for experts of one employer
   */
  public record Entry(String number, String employer, String field, String region) {}

  /** One expert who may not judge the batch. */
  public record Exclusion(String number, String reason) {}

  /** One finding that keeps an expert from one candidate, and from no other. */
  public record Partial(String number, String candidate, String reason) {}

  public DrawRequest {
    candidates = candidates.stream().sorted().toList();
    pool = pool.stream().sorted(Comparator.comparing(Entry::number)).toList();
    exclusions =
        exclusions.stream()
            .sorted(Comparator.comparing(Exclusion::number).thenComparing(Exclusion::reason))
            .toList();
    partial =
        partial.stream()
            .sorted(
                Comparator.comparing(Partial::number)
                    .thenComparing(Partial::candidate)
                    .thenComparing(Partial::reason))
            .toList();
  }

  /** The same pool asked for alternates only, without those who sit or sat in the batch. */
  public DrawRequest forAlternates(List<String> inPanel) {
    var out = new ArrayList<>(exclusions);
    inPanel.forEach(number -> out.add(new Exclusion(number, "IN_PANEL")));
    return new DrawRequest(
        algorithm,
        round,
        batch,
        draw,
        candidates,
        pool,
        out,
        partial,
        rules.alternatesOnly(),
        seal);
  }

  /** The same pool as if everybody could judge every candidate. */
  public DrawRequest forgettingPartial() {
    return new DrawRequest(
        algorithm, round, batch, draw, candidates, pool, exclusions, List.of(), rules, seal);
  }

  /** Who may be drawn, in the order of the numbers. */
  public List<Entry> eligible() {
    var out = exclusions.stream().map(Exclusion::number).collect(Collectors.toUnmodifiableSet());
    return pool.stream().filter(expert -> !out.contains(expert.number())).toList();
  }

  /** Numbers of those who may not judge every candidate. */
  Set<String> partialNumbers() {
    return partial.stream().map(Partial::number).collect(Collectors.toUnmodifiableSet());
  }

  /** How many of those who may be drawn may not judge every candidate. */
  public int partialExperts() {
    var some = partialNumbers();
    return (int) eligible().stream().filter(expert -> some.contains(expert.number())).count();
  }
}
