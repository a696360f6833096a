package org.yanchao.tenure;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.naming.StandingDesk;
import org.yanchao.submission.FilingObstacle;

/** Who lost a name for false material may not file again for the years of the programme (X6). */
@Component
class RevokedForFalseMaterial implements FilingObstacle {

  private final Revocations revocations;
  private final StandingDesk standing;
  private final TenureRules rules;
  private final Stamp stamp;

  RevokedForFalseMaterial(
      Revocations revocations, StandingDesk standing, TenureRules rules, Stamp stamp) {
    this.revocations = revocations;
    this.standing = standing;
    this.rules = rules;
    this.stamp = stamp;
  }

  @Override
  public Optional<Refusal> whyNotFile(UUID applicantId, Level level) {
    var ground = RevocationGround.FALSE_MATERIAL;
    return revocations
        .findByApplicantIdAndGroundAndPublishedAtIsNotNull(applicantId, ground)
        .stream()
        .flatMap(it -> barred(it).stream())
        .findFirst();
  }

  private Optional<Refusal> barred(Revocation it) {
    var naming = standing.show(Actor.system("filing"), it.namingId());
    return it.publishedAt()
        .flatMap(at -> rules.barredUntil(naming, BusinessClock.dayOf(at)))
        .filter(until -> stamp.today().isBefore(until))
        .flatMap(until -> Refusal.because("tenure.filing-barred", until));
  }
}
