package org.yanchao.tenure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.naming.NamingState;
import org.yanchao.naming.NamingView;
import org.yanchao.naming.StandingDesk;

/** The end of a term: unit and holder are reminded in time, and what nobody renewed runs out. */
@Service
@Transactional
public class ExpiryDesk {

  private static final int LONGEST = 500;

  private final Expiries expiries;
  private final Renewals renewals;
  private final StandingDesk standing;
  private final TenureRules rules;
  private final ExpiryWords words;

  ExpiryDesk(
      Expiries expiries,
      Renewals renewals,
      StandingDesk standing,
      TenureRules rules,
      ExpiryWords words) {
    this.expiries = expiries;
    this.renewals = renewals;
    this.standing = standing;
    this.rules = rules;
    this.words = words;
  }

  /** The term that runs, empty where a name has no end or has come to it already. */
  @Transactional(readOnly = true)
  public Optional<Term> term(UUID namingId) {
    var naming = naming(namingId);
    var validTo = naming.validTo();
    return validTo == null || validTo.isBefore(words.today())
        ? Optional.empty()
        : Optional.of(new Term(naming.authority(), rules.renewableFrom(naming, validTo), validTo));
  }

  /** Another term may be asked for from now on: the holder is told, the unit has it to do. */
  public void remind(UUID namingId) {
    var naming = naming(namingId);
    var validTo = Optional.ofNullable(naming.validTo()).orElseThrow();
    expiries.save(new Expiry(words.id(), naming, validTo, words.now()));
    words.reminded(naming, validTo);
  }

  /** Why the unit cannot record a contact, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotContact(Actor officer, UUID namingId, String said) {
    var found = get(namingId);
    return officer
        .whyNot(Role.CASE_OFFICER, found.authority())
        .or(
            () ->
                found.state() == ExpiryState.REMINDED
                    ? Optional.empty()
                    : Refusal.because("tenure.expiry-state"))
        .or(
            () ->
                said.isBlank() || said.length() > LONGEST
                    ? Refusal.because("tenure.contact-needed")
                    : Optional.empty());
  }

  /** The officer has spoken with the holder and says what came of it. */
  public void contact(Actor officer, UUID namingId, String said) {
    show(officer, namingId);
    whyNotContact(officer, namingId, said).ifPresent(Refusal::raise);
    var found = get(namingId);
    found.contact(said, words.now());
    expiries.save(found);
    words.contacted(namingId, officer.as(Role.CASE_OFFICER));
  }

  /**
   * The last day is over. A renewal that is asked for and not signed, and a revocation that is not
   * decided, are waited for; the name itself shows as expired meanwhile.
   *
   * @return whether it ran out now
   */
  public boolean expire(UUID namingId) {
    var naming = naming(namingId);
    var waiting = EnumSet.of(RenewalState.ASKED, RenewalState.CHECKED);
    if (naming.state() == NamingState.SUSPENDED
        || renewals.existsByNamingIdAndStateIn(namingId, waiting)) {
      return false;
    }
    standing.expire(namingId, ExpiryWords.BY);
    var found = get(namingId);
    found.end(ExpiryState.EXPIRED, words.now());
    expiries.save(found);
    words.expired(naming, found.validTo());
    return true;
  }

  /** One of them, for the unit that gave the name. */
  @Transactional(readOnly = true)
  public ExpiryView show(Actor actor, UUID namingId) {
    var found = get(namingId);
    if (!actor.scope().covers(found.authority())) {
      throw new NotFound("expiry");
    }
    return found.view();
  }

  /** The terms of the actor's unit that come to their end or came to it, the nearest first. */
  @Transactional(readOnly = true)
  public List<ExpiryView> list(Actor actor) {
    var authority = actor.scope().authority();
    return authority == null
        ? List.of()
        : expiries.findByAuthorityOrderByValidToAscBaseNameAscIdAsc(authority).stream()
            .map(Expiry::view)
            .toList();
  }

  private NamingView naming(UUID id) {
    return standing.show(Actor.system("expiry"), id);
  }

  private Expiry get(UUID namingId) {
    return expiries
        .findFirstByNamingIdOrderByValidToDesc(namingId)
        .orElseThrow(() -> new NotFound("expiry"));
  }
}
