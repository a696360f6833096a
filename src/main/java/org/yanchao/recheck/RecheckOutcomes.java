package org.yanchao.recheck;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What came of requests to look again, for the rules of filing. */
@Component
public class RecheckOutcomes {

  private final Rechecks rechecks;

  RecheckOutcomes(Rechecks rechecks) {
    this.rechecks = rechecks;
  }

  /** Whether the office found on request that it had been wrong about the pool. */
  public boolean corrected(UUID caseId) {
    return rechecks.findByCaseIdOrderByAskedAtDescIdAsc(caseId).stream()
        .map(Recheck::view)
        .anyMatch(
            it ->
                it.matter() == RecheckMatter.BELOW_CONDITIONS
                    && it.result() == RecheckResult.CORRECTED);
  }
}
