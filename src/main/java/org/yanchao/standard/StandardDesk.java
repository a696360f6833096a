package org.yanchao.standard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.StandardTerms;

/** Drafts, issues and files local standards, and says which one is in force. */
@Service
@Transactional
public class StandardDesk {

  private final Standards standards;
  private final Programmes programmes;
  private final StandardRules rules;
  private final Stamp stamp;
  private final ApplicationEventPublisher events;

  StandardDesk(
      Standards standards,
      Programmes programmes,
      StandardRules rules,
      Stamp stamp,
      ApplicationEventPublisher events) {
    this.standards = standards;
    this.programmes = programmes;
    this.rules = rules;
    this.stamp = stamp;
    this.events = events;
  }

  /** Why the officer's authority cannot draft this for these units, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotDraft(Actor officer, StandardKey key, Set<String> appliesTo) {
    var issuer = authorityOf(officer);
    return officer
        .whyNot(Role.CASE_OFFICER, issuer)
        .or(() -> rules.whyNotFor(issuer, key, unitsOf(issuer, appliesTo)));
  }

  /**
   * Drafts the next version from the issuer's last one, the first from the pack's sample.
   *
   * @param appliesTo the units it will hold for; empty means the issuer itself
   */
  public UUID draft(Actor officer, StandardKey key, Set<String> appliesTo) {
    whyNotDraft(officer, key, appliesTo).ifPresent(Refusal::raise);
    var issuer = authorityOf(officer);
    var content = rules.template(issuer, key);
    var standard = new Standard(stamp.id(), key, issuer, nextNumber(issuer, key), content);
    standard.applyTo(unitsOf(issuer, appliesTo));
    standards.save(standard);
    var by = officer.as(Role.CASE_OFFICER);
    events.publishEvent(new StandardDrafted(standard.id(), key, issuer, by));
    return standard.id();
  }

  /** Why a draft cannot say this, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotChange(Actor officer, UUID id, StandardContent content) {
    var standard = standards.get(officer.scope(), id);
    return officer
        .whyNot(Role.CASE_OFFICER, standard.issuer())
        .or(standard::whyNotChange)
        .or(() -> rules.whyNotContent(standard.key(), content));
  }

  /** Replaces what a draft asks and grants. */
  public void change(Actor officer, UUID id, StandardContent content) {
    whyNotChange(officer, id, content).ifPresent(Refusal::raise);
    var standard = standards.get(officer.scope(), id);
    standard.change(content);
    standards.save(standard);
    var by = officer.as(Role.CASE_OFFICER);
    events.publishEvent(new StandardDrafted(id, standard.key(), standard.issuer(), by));
  }

  /** Why the head cannot issue it under this document number, empty when it can be issued. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotIssue(Actor head, UUID id, String documentNo) {
    var standard = standards.get(head.scope(), id);
    return head.whyNot(Role.HEAD, standard.issuer())
        .or(() -> standard.whyNotIssue(documentNo))
        .or(() -> rules.whyPoolAboveBase(standard, stamp.now()));
  }

  /** The head issues it by document: from now on it is in force. */
  public void issue(Actor head, UUID id, String documentNo) {
    whyNotIssue(head, id, documentNo).ifPresent(Refusal::raise);
    var standard = standards.get(head.scope(), id);
    standard.issue(documentNo, stamp.now());
    standards.save(standard);
    var key = standard.key();
    events.publishEvent(
        new StandardIssued(
            id,
            standard.issuer(),
            key.level(),
            key.kind(),
            standard.appliesTo(),
            documentNo,
            head.as(Role.HEAD)));
  }

  /** Sends it to the province for filing; after the day it is recorded as late (JL-56). */
  public void send(Actor officer, UUID id) {
    var standard = standards.get(officer.scope(), id);
    officer.mustBe(Role.CASE_OFFICER, standard.issuer());
    var programme = programmes.newest(standard.key().programme());
    var lastDay = programme.cycle().standardsFiledBy();
    var now = stamp.now();
    standard.send(now, lastDay);
    standards.save(standard);
    var by = officer.as(Role.CASE_OFFICER);
    events.publishEvent(
        new StandardSent(id, standard.issuer(), now, standard.late(), programme.cite(lastDay), by));
  }

  /** The province takes note; no round waits for it. */
  public void acknowledge(Actor officer, UUID id) {
    var standard = standards.get(id);
    var way = stamp.territory().wayUp(standard.issuer());
    officer.mustBe(Role.CASE_OFFICER, way.get(way.size() - 1).key());
    rules.whyNotAtProvince(standard).ifPresent(Refusal::raise);
    standard.acknowledge(stamp.now());
    standards.save(standard);
    var by = officer.as(Role.CASE_OFFICER);
    events.publishEvent(new StandardAcknowledged(id, standard.issuer(), by));
  }

  /** The standard that binds a unit at an instant: its own before one made for it, then newest. */
  @Transactional(readOnly = true)
  public Optional<StandardView> inForce(StandardKey key, String unit, Instant at) {
    return rules.inForce(key, unit, at).map(Standard::view);
  }

  /** What binds a unit at this moment, for the evaluator. */
  @Transactional(readOnly = true)
  public Optional<StandardTerms> termsInForce(StandardKey key, String unit) {
    return inForce(key, unit, stamp.now()).map(StandardView::terms);
  }

  /** Any issued standard, and the drafts of the actor's own authority. */
  @Transactional(readOnly = true)
  public StandardView show(Actor actor, UUID id) {
    var found = standards.get(id).view();
    return found.issued() ? found : standards.get(actor.scope(), id).view();
  }

  /** What the issuer issued before this version, empty for its first. */
  @Transactional(readOnly = true)
  public Optional<StandardView> before(UUID id) {
    return rules.before(standards.get(id)).map(Standard::view);
  }

  /** Why the pool of this standard asks more than the naming, empty when it does not. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyPoolAboveBase(UUID id) {
    return rules.whyPoolAboveBase(standards.get(id), stamp.now());
  }

  /** The version a round or case is pinned to. */
  @Transactional(readOnly = true)
  public StandardView show(UUID id) {
    return standards.get(id).view();
  }

  /** The standards of the actor's own authority, drafts included. */
  @Transactional(readOnly = true)
  public List<StandardView> mine(Actor actor) {
    var authority = actor.scope().authority();
    return authority == null
        ? List.of()
        : views(standards.findByIssuerOrderByLevelAscKindAscNumberDesc(authority));
  }

  /** Every issued standard of a programme; they are public papers. */
  @Transactional(readOnly = true)
  public List<StandardView> issued(String programme) {
    return views(standards.issued(programme));
  }

  private static List<StandardView> views(List<Standard> found) {
    return found.stream().map(Standard::view).toList();
  }

  private int nextNumber(String issuer, StandardKey key) {
    return standards.countByProgrammeAndIssuerAndLevelAndKind(
            key.programme(), issuer, key.level(), key.kind())
        + 1;
  }

  private static Set<String> unitsOf(String issuer, Set<String> appliesTo) {
    return appliesTo.isEmpty() ? Set.of(issuer) : appliesTo;
  }

  private static String authorityOf(Actor officer) {
    return Optional.ofNullable(officer.authority()).orElseThrow(() -> new NotFound("authority"));
  }
}
