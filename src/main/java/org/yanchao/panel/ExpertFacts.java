package org.yanchao.panel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Regions;
import org.yanchao.round.RoundView;

/** Gathers what the library knows of experts, for many of them at once. */
@Component
class ExpertFacts {

  private final ExpertTies ties;
  private final ExpertJobs jobs;
  private final Regions regions;

  ExpertFacts(ExpertTies ties, ExpertJobs jobs, Regions regions) {
    this.ties = ties;
    this.jobs = jobs;
    this.regions = regions;
  }

  List<KnownExpert> of(List<Expert> asked) {
    var ids = asked.stream().map(Expert::id).toList();
    var tied = ties.findByExpertIn(ids).stream().collect(Collectors.groupingBy(ExpertTie::expert));
    var worked =
        jobs.findByExpertIn(ids).stream().collect(Collectors.groupingBy(ExpertJob::expert));
    return asked.stream()
        .map(
            it ->
                new KnownExpert(
                    it,
                    tied.getOrDefault(it.id(), List.of()),
                    worked.getOrDefault(it.id(), List.of())))
        .toList();
  }

  Map<UUID, Set<RecusalGround>> grounds(List<IgnoredConflict> ignored) {
    return ignored.stream()
        .collect(
            Collectors.groupingBy(
                IgnoredConflict::expert,
                Collectors.mapping(IgnoredConflict::ground, Collectors.toSet())));
  }

  Organiser organiser(RoundView round, PanelTerms terms) {
    return new Organiser(regions.ever(round.authority()).name(), terms.organiserWords());
  }
}
