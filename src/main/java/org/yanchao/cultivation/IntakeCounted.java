package org.yanchao.cultivation;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.CaseSummary;
import org.yanchao.kernel.Invariant;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;

/** Who is pooled has a place in the pool, and who has a place by a case had met the conditions. */
@Component
class IntakeCounted implements Invariant {

  private final Programmes programmes;
  private final CaseDesk cases;
  private final PoolEntries entries;

  IntakeCounted(Programmes programmes, CaseDesk cases, PoolEntries entries) {
    this.programmes = programmes;
    this.cases = cases;
    this.entries = entries;
  }

  @Override
  public String name() {
    return "4-intake-counted";
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> violations() {
    return programmes.all().stream().flatMap(this::violations).sorted().toList();
  }

  private Stream<String> violations(Programme programme) {
    return cases.ofCycle(programme.id(), programme.year()).stream()
        .filter(it -> withoutPlace(it) || withoutVerdict(it))
        .map(it -> it.id().toString());
  }

  private boolean withoutPlace(CaseSummary it) {
    return it.status() == CaseStatus.POOLED
        && entries.findByProjectIdAndLevelAndLeftOnIsNull(it.projectId(), it.level()).isEmpty();
  }

  private boolean withoutVerdict(CaseSummary it) {
    return !PoolVerdict.MET.name().equals(it.poolVerdict())
        && entries.findByCaseId(it.id()).isPresent();
  }
}
