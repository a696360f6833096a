package org.yanchao.policy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.policy.Finding.Outcome;

/**
 * Says whether a request for this year's review was received in time. Asked by the page at the
 * instant of submitting and by the process for the recorded time of receipt, so that both agree.
 */
public final class ApplicationWindow {

  private final Programme programme;

  public ApplicationWindow(Programme programme) {
    this.programme = programme;
  }

  /**
   * @param receivedAt time of receipt, on paper the time it was handed in
   * @param extended the extension in force, which wins once it exists and is cited then (X16)
   */
  public Finding judge(Instant receivedAt, Optional<ExtendedDay> extended) {
    var window = programme.cycle().submissionWindow();
    var last = extended.map(ExtendedDay::day).orElse(window.to());
    var early = receivedAt.isBefore(BusinessClock.startOf(window.from()));
    var late = !receivedAt.isBefore(BusinessClock.endOf(last));
    return new Finding(
        programme.id() + "/application-window",
        programme.pin(),
        extended.map(ExtendedDay::document).orElseGet(() -> programme.cite(window)),
        extended.isEmpty() && window.sample(),
        Map.of("receivedAt", receivedAt.toString(), "packDay", window.to().toString()),
        window.from() + ".." + last,
        receivedAt
            .truncatedTo(ChronoUnit.SECONDS)
            .atZone(BusinessClock.ZONE)
            .toLocalDateTime()
            .toString(),
        early || late ? Outcome.NOT_MET : Outcome.MET,
        null);
  }
}
