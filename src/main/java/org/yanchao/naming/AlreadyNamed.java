package org.yanchao.naming;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.submission.FilingObstacle;

/** Who holds the name at a level does not file for it again. */
@Component
class AlreadyNamed implements FilingObstacle {

  private final Namings namings;

  private final Stamp stamp;

  AlreadyNamed(Namings namings, Stamp stamp) {
    this.namings = namings;
    this.stamp = stamp;
  }

  @Override
  public Optional<Refusal> whyNotFile(UUID applicantId, Level level) {
    return namings.findByApplicantIdAndLevel(applicantId, level).stream()
            .anyMatch(it -> holds(it.stateOn(stamp.today())))
        ? Refusal.because("naming.filing-named")
        : Optional.empty();
  }

  /** A suspended name is still a name: only revoked or expired ones make room for a new filing. */
  private static boolean holds(NamingState state) {
    return state == NamingState.ACTIVE || state == NamingState.SUSPENDED;
  }
}
