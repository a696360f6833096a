package org.yanchao.casework;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.kernel.Invariant;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;

/** No application is counted twice at a level, and no case climbed from one that is not there. */
@Component
class OneOutcome implements Invariant {

  private final Programmes programmes;
  private final CaseLists cases;

  OneOutcome(Programmes programmes, CaseLists cases) {
    this.programmes = programmes;
    this.cases = cases;
  }

  @Override
  public String name() {
    return "1-one-outcome";
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> violations() {
    return programmes.all().stream().flatMap(this::violations).distinct().sorted().toList();
  }

  private Stream<String> violations(Programme programme) {
    var all = cases.ofCycle(programme.id(), programme.year());
    return Stream.concat(doubled(all), undecided(all));
  }

  /** Two cases of one entity at one level that both live or both stand in the pool. */
  private static Stream<String> doubled(List<CaseSummary> all) {
    Map<String, List<CaseSummary>> held =
        all.stream()
            .filter(it -> it.status().live() || it.status().inPool())
            .collect(Collectors.groupingBy(it -> it.applicant().id() + "/" + it.level()));
    return held.values().stream()
        .filter(of -> of.size() > 1)
        .flatMap(List::stream)
        .map(it -> it.id().toString());
  }

  /** An ended case says when it ended, a live one does not. */
  private static Stream<String> undecided(List<CaseSummary> all) {
    return all.stream()
        .filter(it -> it.status().live() == (it.progress().endedAt() != null))
        .map(it -> it.id().toString());
  }
}
