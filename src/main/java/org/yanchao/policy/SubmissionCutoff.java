package org.yanchao.policy;

import java.time.Instant;
import java.util.Map;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.policy.Finding.Outcome;

/**
 * Says whether a recommendation was sent in time for this year's round of the level it goes to. A
 * late one is never refused: it reaches the pool, and the round of a later year.
 */
public final class SubmissionCutoff {

  private final Programme programme;

  public SubmissionCutoff(Programme programme) {
    this.programme = programme;
  }

  /**
   * @param to the level that receives; one without a last day is always in time
   * @param sentAt when the lower authority sent its batch
   */
  public Finding judge(Level to, Instant sentAt) {
    var cutoff = programme.cycle().cutoffOf(to);
    var late = cutoff.filter(it -> !sentAt.isBefore(BusinessClock.endOf(it.date()))).isPresent();
    return new Finding(
        programme.id() + "/submission-cutoff",
        programme.id() + "@" + programme.version(),
        cutoff.map(programme::cite).orElse(null),
        cutoff.isPresent() && cutoff.get().sample(),
        Map.of("sentAt", sentAt.toString(), "level", to.name()),
        cutoff.map(it -> it.date().toString()).orElse(null),
        BusinessClock.dayOf(sentAt).toString(),
        late ? Outcome.NOT_MET : Outcome.MET,
        null);
  }
}
