package org.yanchao.draw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.CandidateRoll;
import org.yanchao.expert.Expert;
import org.yanchao.expert.ExpertRoll;
import org.yanchao.kernel.Stamp;
import org.yanchao.round.RoundView;
import org.yanchao.transcript.Seating;

/** The experts of a batch's draw, and who of them must stand back today. */
@Component
public class DrawnExperts {

  private final ExpertRoll experts;
  private final ExpertPool pool;
  private final CandidateRoll candidates;
  private final DrawTermsReader terms;
  private final Stamp journal;

  DrawnExperts(
      ExpertRoll experts,
      ExpertPool pool,
      CandidateRoll candidates,
      DrawTermsReader terms,
      Stamp journal) {
    this.terms = terms;
    this.journal = journal;
    this.experts = experts;
    this.pool = pool;
    this.candidates = candidates;
  }

  /** The experts of these numbers, in the order of the numbers given. */
  public Map<String, Expert> inOrder(List<String> numbers) {
    var found =
        experts.byNumber(numbers).stream()
            .collect(Collectors.toMap(Expert::number, Function.identity()));
    var ordered = new LinkedHashMap<String, Expert>();
    numbers.forEach(number -> ordered.put(number, found.get(number)));
    return ordered;
  }

  public List<Expert> byId(List<UUID> ids) {
    return experts.byId(ids);
  }

  /** From how much of the batch each of these must stand back, by what is known today. */
  public Map<UUID, StandBack> standBacks(RoundView round, UUID batch, List<Expert> asked) {
    var rules = terms.of(round);
    var judged = rules.byCandidate() ? candidates.inReview(batch) : candidates.ofBatch(batch);
    var known = new AskedSide(BatchPlan.side(round, judged, rules));
    var snapshot = pool.drawn(round, asked, rules, journal.today());
    return snapshot.experts().stream()
        .collect(Collectors.toMap(it -> it.expert().id(), it -> snapshot.standBack(it, known)));
  }

  /** Strata and the limit per employer hold for a changed panel as they did for the drawn one. */
  public boolean fits(RoundView round, int seats, List<Expert> panel) {
    return Seating.canSit(
        terms.of(round).drawRules(seats),
        panel.stream().map(it -> PoolSnapshot.entry(it, it.employer())).toList());
  }
}
