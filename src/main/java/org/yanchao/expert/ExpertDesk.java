package org.yanchao.expert;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;

/** Keeps an authority's expert library. */
@Service
@Transactional
public class ExpertDesk {

  private final Experts experts;
  private final ExpertTies ties;
  private final Stamp journal;

  ExpertDesk(Experts experts, ExpertTies ties, Stamp journal) {
    this.experts = experts;
    this.ties = ties;
    this.journal = journal;
  }

  /** Why this expert cannot be registered, empty when they can. */
  public Optional<Refusal> whyNotRegister(Actor officer, String library, ExpertEntry entry) {
    return officer.whyNot(Role.CASE_OFFICER, library).or(entry::whyNot);
  }

  /** Registers an expert in a library; the number is the next of the library and never changes. */
  public UUID register(Actor officer, String library, ExpertEntry entry) {
    whyNotRegister(officer, library, entry).ifPresent(Refusal::raise);
    var number = "%s-%03d".formatted(library, experts.countByLibrary(library) + 1);
    var expert = experts.save(new Expert(journal.id(), number, library, entry));
    journal.publish(new ExpertRegistered(expert.id(), library, officer.as(Role.CASE_OFFICER)));
    return expert.id();
  }

  /** Links the account an expert signs in with. */
  public void linkAccount(Actor officer, UUID expertId, String account) {
    var expert = own(officer, expertId);
    expert.openAccount(account);
    experts.save(expert);
  }

  /** The library of the actor's authority, with names, employers and relations. */
  @Transactional(readOnly = true)
  public List<ExpertView> list(Actor officer) {
    var authority =
        Optional.ofNullable(officer.scope().authority()).orElseThrow(() -> new NotFound("library"));
    return experts.findByLibraryOrderByNumber(authority).stream().map(this::view).toList();
  }

  /** Every library an expert can be drawn from, with how many it holds; no names. */
  @Transactional(readOnly = true)
  public List<LibraryView> libraries() {
    return experts.libraries();
  }

  /** The expert behind a stable number, for other modules. */
  @Transactional(readOnly = true)
  public Optional<ExpertView> byNumber(String number) {
    return experts.findByNumber(number).map(this::view);
  }

  /** Why this head cannot approve the expert, empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotApprove(Actor head, UUID expertId) {
    var expert = experts.get(expertId);
    return head.whyNot(Role.HEAD, expert.library()).or(expert::whyNotApprove);
  }

  /** The head takes an entered expert into the library; from now on they may be drawn. */
  public void approve(Actor head, UUID expertId) {
    whyNotApprove(head, expertId).ifPresent(Refusal::raise);
    var expert = experts.get(expertId);
    expert.approve();
    experts.save(expert);
    journal.publish(new ExpertApproved(expertId, head.as(Role.HEAD)));
  }

  public void suspend(Actor officer, UUID expertId) {
    var expert = own(officer, expertId);
    expert.suspend();
    experts.save(expert);
    journal.publish(new ExpertSuspended(expertId, officer.as(Role.CASE_OFFICER)));
  }

  public void reinstate(Actor officer, UUID expertId) {
    var expert = own(officer, expertId);
    expert.reinstate();
    experts.save(expert);
    journal.publish(new ExpertReinstated(expertId, officer.as(Role.CASE_OFFICER)));
  }

  /** The relations the library holds of an expert, for its officers and the expert. */
  @Transactional(readOnly = true)
  public List<TieView> ties(Actor actor, UUID expertId) {
    var expert = experts.get(expertId);
    if (!self(actor, expertId) && !expert.library().equals(actor.authority())) {
      throw new NotFound("expert");
    }
    return view(expert).ties();
  }

  /** Records a relation of an expert to an applicant, found by the office or told by the expert. */
  public void recordTie(Actor actor, UUID expertId, TieEntry tie) {
    var self = self(actor, expertId);
    if (!self) {
      own(actor, expertId);
    }
    tie.whyNot().ifPresent(Refusal::raise);
    ties.save(new ExpertTie(journal.id(), expertId, tie, journal.now()));
    var role = self ? Role.EXPERT : Role.CASE_OFFICER;
    journal.publish(new TieRecorded(expertId, tie.kind(), actor.as(role)));
  }

  private static boolean self(Actor actor, UUID expertId) {
    return actor.is(Role.EXPERT) && expertId.equals(actor.holder());
  }

  private Expert own(Actor officer, UUID expertId) {
    var expert = experts.get(expertId);
    officer.mustBe(Role.CASE_OFFICER, expert.library());
    return expert;
  }

  private ExpertView view(Expert expert) {
    return expert.view(
        ties.findByExpertOrderByRecordedAt(expert.id()).stream().map(ExpertTie::view).toList());
  }
}
