package org.yanchao.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The experts a round can draw from, as they are on one day, with everything that may keep them
 * away. Employers stand here as codes: who works where would tell who sits.
 *
 * @param experts every active expert of the libraries drawn from
 * @param ties their known relations, by expert
 * @param away those who cannot come or have had their share of work, with the reason
 * @param rule since when an ended tie no longer counts
 */
record PoolSnapshot(
    List<Expert> experts,
    Map<UUID, List<ExpertTie>> ties,
    Map<UUID, RecusalGround> away,
    TieRule rule) {

  List<DrawRequest.Entry> entries() {
    var codes = new TreeMap<String, String>();
    experts.forEach(it -> codes.put(it.employer(), ""));
    codes.replaceAll((employer, none) -> "U%03d".formatted(codes.headMap(employer).size() + 1));
    return experts.stream().map(it -> it.entry(codes.get(it.employer()))).toList();
  }

  List<DrawRequest.Exclusion> exclusions(BatchSide side) {
    var known = side.known();
    return experts.stream()
        .flatMap(
            expert ->
                out(expert, known).stream()
                    .map(why -> new DrawRequest.Exclusion(expert.number(), why.name())))
        .toList();
  }

  /** Why this expert may not judge the batch now, empty when they may. */
  Optional<RecusalGround> out(Expert expert, KnownSide side) {
    return side.conflict(expert, ties.getOrDefault(expert.id(), List.of()), rule)
        .or(() -> Optional.ofNullable(away.get(expert.id())));
  }
}
