package org.yanchao.policy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
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
   * @param extended the receiving authority's extension in force, which wins once it exists (X16)
   */
  public Finding judge(Level to, Instant sentAt, Optional<ExtendedDay> extended) {
    var cutoff = programme.cycle().cutoffOf(to);
    var last = cutoff.map(it -> extended.map(ExtendedDay::day).orElse(it.date()));
    var late = last.filter(it -> !sentAt.isBefore(BusinessClock.endOf(it))).isPresent();
    return new Finding(
        programme.id() + "/submission-cutoff",
        programme.pin(),
        cutoff
            .map(it -> extended.map(ExtendedDay::document).orElseGet(() -> programme.cite(it)))
            .orElse(null),
        cutoff.isPresent() && extended.isEmpty() && cutoff.get().sample(),
        Map.of("sentAt", sentAt.toString(), "level", to.name()),
        last.map(Object::toString).orElse(null),
        BusinessClock.dayOf(sentAt).toString(),
        late ? Outcome.NOT_MET : Outcome.MET,
        null);
  }
}
