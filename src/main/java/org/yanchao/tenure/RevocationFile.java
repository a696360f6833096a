package org.yanchao.tenure;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;
import org.yanchao.naming.NamingState;
import org.yanchao.naming.NamingView;

/** Opens revocations; one at a time per name. */
@Component
class RevocationFile {

  private static final Set<RevocationState> RUNNING =
      EnumSet.of(
          RevocationState.OPENED,
          RevocationState.NOTIFIED,
          RevocationState.STATED,
          RevocationState.PROPOSED,
          RevocationState.DECIDED);

  private final Revocations revocations;
  private final Stamp stamp;

  RevocationFile(Revocations revocations, Stamp stamp) {
    this.revocations = revocations;
    this.stamp = stamp;
  }

  Optional<Refusal> whyNotOpen(NamingView naming) {
    if (naming.state() == NamingState.REVOKED || naming.state() == NamingState.EXPIRED) {
      return Refusal.because("tenure.name-gone");
    }
    return revocations.existsByNamingIdAndStateIn(naming.id(), RUNNING)
        ? Refusal.because("tenure.revocation-running")
        : Optional.empty();
  }

  UUID open(NamingView naming, RevocationGround ground, String reason, Who by) {
    whyNotOpen(naming).ifPresent(Refusal::raise);
    var opening = new Revocation.Opening(ground, reason, by.account(), stamp.now());
    var revocation = new Revocation(stamp.id(), naming, opening);
    revocations.save(revocation);
    stamp.publish(
        new RevocationOpened(revocation.id(), naming.id(), naming.authority(), ground, by));
    return revocation.id();
  }
}
