package org.yanchao.naming;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;

/**
 * Whether a name holds: suspended, restored, revoked or renewed by whoever looks after named bases.
 * The check page of its certificate reads the same row, so it is right at once.
 */
@Service
@Transactional
public class StandingDesk {

  private final Namings namings;
  private final Stamp stamp;

  StandingDesk(Namings namings, Stamp stamp) {
    this.namings = namings;
    this.stamp = stamp;
  }

  /** One name, for the unit that gave it and the organisation that holds it. */
  @Transactional(readOnly = true)
  public NamingView show(Actor actor, UUID id) {
    var naming = namings.get(id);
    var scope = actor.scope();
    if (!scope.covers(naming.authority()) && !scope.covers(naming.applicantId())) {
      throw new NotFound("naming");
    }
    return naming.view(stamp.today());
  }

  /** The names the actor's unit gave, or those the actor's organisation holds, newest first. */
  @Transactional(readOnly = true)
  public List<NamingView> list(Actor actor) {
    var authority = actor.scope().authority();
    var holder = actor.scope().holder();
    var found =
        authority != null
            ? namings.findByAuthorityOrderByNamedOnDescIdAsc(authority)
            : holder == null
                ? List.<Naming>of()
                : namings.findByApplicantIdOrderByNamedOnDescIdAsc(holder);
    return found.stream().map(it -> it.view(stamp.today())).toList();
  }

  /**
   * Names that the same base holds above this one: to be looked at, never revoked by themselves.
   */
  @Transactional(readOnly = true)
  public List<NamingView> above(UUID id) {
    var naming = namings.get(id);
    return namings.findByProjectIdOrderByNamedOnAscIdAsc(naming.projectId()).stream()
        .filter(it -> it.level().compareTo(naming.level()) > 0)
        .filter(it -> it.stateOn(stamp.today()) == NamingState.ACTIVE)
        .map(it -> it.view(stamp.today()))
        .toList();
  }

  /** Its certificate proves nothing until the matter is decided. */
  public void suspend(UUID id, Who by) {
    become(id, NamingState.SUSPENDED, by);
  }

  /** It holds again. */
  public void restore(UUID id, Who by) {
    become(id, NamingState.ACTIVE, by);
  }

  /** It is taken back for good; the history stays in the register. */
  public void revoke(UUID id, Who by) {
    become(id, NamingState.REVOKED, by);
  }

  /** Its last day is over and nothing came: it holds no longer until it is renewed. */
  public void expire(UUID id, Who by) {
    become(id, NamingState.EXPIRED, by);
  }

  /** It holds until a later day. */
  public void renew(UUID id, LocalDate validTo, Who by) {
    var naming = namings.get(id);
    naming.holdUntil(validTo);
    namings.save(naming);
    stamp.publish(new StandingChanged(id, "RENEWED", by));
  }

  private void become(UUID id, NamingState target, Who by) {
    var naming = namings.get(id);
    naming.become(target);
    namings.save(naming);
    stamp.publish(new StandingChanged(id, target.name(), by));
  }
}
