package org.yanchao.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Stamp;
import org.yanchao.round.RoundView;

/** The experts of a batch's draw, and who of them must stand back today. */
@Component
class PanelRoster {

  private final Experts experts;
  private final ExpertPool pool;
  private final Candidates candidates;
  private final Stamp journal;

  PanelRoster(Experts experts, ExpertPool pool, Candidates candidates, Stamp journal) {
    this.journal = journal;
    this.experts = experts;
    this.pool = pool;
    this.candidates = candidates;
  }

  /** The experts of these numbers, in the order of the numbers given. */
  Map<String, Expert> inOrder(List<String> numbers) {
    var found =
        experts.findByNumberIn(numbers).stream()
            .collect(Collectors.toMap(Expert::number, Function.identity()));
    var ordered = new LinkedHashMap<String, Expert>();
    numbers.forEach(number -> ordered.put(number, found.get(number)));
    return ordered;
  }

  List<Expert> byId(List<UUID> ids) {
    return experts.findByIdIn(ids);
  }

  /** Who of these may not judge the batch, by what is known today. */
  Set<UUID> conflicts(RoundView round, ReviewBatch batch, List<Expert> asked, PanelTerms terms) {
    var side =
        new BatchSide(candidates.findByBatchOrderByNo(batch.id()), BatchPlan.supervisor(round));
    var known = side.known();
    var snapshot = pool.drawn(round, asked, terms, journal.today());
    return snapshot.experts().stream()
        .filter(it -> snapshot.out(it, known).isPresent())
        .map(it -> it.expert().id())
        .collect(Collectors.toSet());
  }
}
