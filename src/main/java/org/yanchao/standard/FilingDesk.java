package org.yanchao.standard;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Region;
import org.yanchao.kernel.Stamp;

/** What becomes of a standard after its issuer sent it: through the city, then the province. */
@Service
@Transactional
public class FilingDesk {

  private final Standards standards;
  private final StandardRules rules;
  private final Stamp stamp;
  private final ApplicationEventPublisher events;

  FilingDesk(
      Standards standards, StandardRules rules, Stamp stamp, ApplicationEventPublisher events) {
    this.standards = standards;
    this.rules = rules;
    this.stamp = stamp;
    this.events = events;
  }

  /** What the actor's counties have sent, whether passed on or not. */
  @Transactional(readOnly = true)
  public List<StandardView> fromBelow(Actor actor, String programme) {
    var below =
        stamp.territory().reportingTo(String.valueOf(actor.authority())).stream()
            .map(Region::key)
            .toList();
    return standards.issued(programme).stream()
        .filter(it -> below.contains(it.issuer()))
        .map(Standard::view)
        .filter(it -> it.sentAt() != null)
        .toList();
  }

  /** Why this officer cannot pass it on, empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotForward(Actor officer, UUID id) {
    var standard = standards.get(id);
    var above = stamp.territory().reportsTo(standard.issuer()).orElseThrow();
    return officer.whyNot(Role.CASE_OFFICER, above.key()).or(standard::whyNotForward);
  }

  /** The city passes a county's filing on; the issuer's own sending is the time that counts. */
  public void forward(Actor officer, UUID id) {
    whyNotForward(officer, id).ifPresent(Refusal::raise);
    var standard = standards.get(id);
    standard.forward(stamp.now());
    standards.save(standard);
    var by = officer.as(Role.CASE_OFFICER);
    events.publishEvent(new StandardForwarded(id, standard.issuer(), by));
  }

  /** Why the province cannot ask for a correction, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotAskCorrection(Actor officer, UUID id, String text) {
    var standard = standards.get(id);
    var way = stamp.territory().wayUp(standard.issuer());
    return officer
        .whyNot(Role.CASE_OFFICER, way.get(way.size() - 1).key())
        .or(() -> rules.whyNotAtProvince(standard))
        .or(() -> standard.whyNotAskCorrection(text));
  }

  /** The province says what has to be corrected; the issuer answers with a new version. */
  public void askCorrection(Actor officer, UUID id, String text) {
    whyNotAskCorrection(officer, id, text).ifPresent(Refusal::raise);
    var standard = standards.get(id);
    standard.askCorrection(text, stamp.now());
    standards.save(standard);
    var by = officer.as(Role.CASE_OFFICER);
    events.publishEvent(new StandardCorrectionAsked(id, standard.issuer(), by));
  }
}
