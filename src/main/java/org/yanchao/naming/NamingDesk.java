package org.yanchao.naming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.policy.PaperKind;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;

/** Registers naming documents: that act, in one transaction for the whole list, is the naming. */
@Service
@Transactional
public class NamingDesk {

  private final NamingBook book;
  private final NamingDays days;
  private final RoundDesk rounds;
  private final ClearedCases cases;
  private final Stamp stamp;

  NamingDesk(NamingBook book, NamingDays days, RoundDesk rounds, ClearedCases cases, Stamp stamp) {
    this.book = book;
    this.days = days;
    this.rounds = rounds;
    this.cases = cases;
    this.stamp = stamp;
  }

  /** Why this document cannot be registered, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotRegister(Actor officer, UUID round, DocumentEntry entry) {
    var view = rounds.show(officer, round);
    return officer
        .whyNot(Role.CASE_OFFICER, view.authority())
        .or(() -> rounds.whyNotIssue(round, PaperKind.NAMING_DOCUMENT))
        .or(() -> whyNotNumber(entry))
        .or(() -> whyNotDated(round, entry));
  }

  /**
   * Names everything of the round that is cleared and not yet named, in the order of its list.
   *
   * @return id of the document
   */
  public UUID registerDocument(Actor officer, UUID round, DocumentEntry entry) {
    var view = rounds.lock(round);
    whyNotRegister(officer, round, entry).ifPresent(Refusal::raise);
    var cleared = cases.cleared(round);
    var document = document(view, entry);
    var namings = book.name(document, view, cleared);
    cases.registered(round, cleared);
    var registered = book.show(document.id());
    stamp.publish(
        new BasesNamed(
            document.id(),
            round,
            view.authority(),
            view.level(),
            namings,
            cleared,
            days.recommendationDueOn(view.packVersion(), view.level(), document.datedOn()),
            registered.lateRegistered(),
            registered.pastDeadline(),
            officer.as(Role.CASE_OFFICER)));
    return document.id();
  }

  /** What a document registered now would name, in the order of its list. */
  @Transactional(readOnly = true)
  public List<DraftLine> draft(Actor officer, UUID round) {
    rounds.show(officer, round);
    var lines = new ArrayList<DraftLine>();
    for (var caseId : cases.cleared(round)) {
      var found = cases.show(caseId);
      var item =
          new DraftLine(
              lines.size() + 1,
              caseId,
              found.baseName(),
              found.applicant().name(),
              found.applicant().creditCode(),
              found.county());
      lines.add(item);
    }
    return List.copyOf(lines);
  }

  /** The documents of a round, for its authority. */
  @Transactional(readOnly = true)
  public List<DocumentView> documents(Actor actor, UUID round) {
    return book.documents(rounds.show(actor, round).id());
  }

  /** One document with what it named, for other modules. */
  @Transactional(readOnly = true)
  public DocumentView document(UUID id) {
    return book.show(id);
  }

  /** The name a case has brought, empty while there is none. */
  @Transactional(readOnly = true)
  public Optional<NamingView> ofCase(UUID caseId) {
    return book.ofCase(caseId);
  }

  /** Names of this cycle, imported ones left out, for counters and reports. */
  @Transactional(readOnly = true)
  public List<NamingView> ofCycle(String programme, int cycle) {
    return book.ofCycle(programme, cycle);
  }

  /** One name, for other modules. */
  @Transactional(readOnly = true)
  public NamingView get(UUID id) {
    return book.get(id);
  }

  /** Names one unit gave at one level under one programme, oldest first, for other modules. */
  @Transactional(readOnly = true)
  public List<NamingView> given(String authority, Level level, String programme) {
    return book.given(authority, level, programme);
  }

  /** Names of all years of a series of programmes at one level, for other modules. */
  @Transactional(readOnly = true)
  public List<NamingView> ofSeries(String series, Level level) {
    return book.ofSeries(series, level);
  }

  /** Every name with a certificate of its own, for invariants. */
  @Transactional(readOnly = true)
  public List<NamingView> certified() {
    return book.certified();
  }

  /** Which of these organisations hold a name today, for other modules. */
  @Transactional(readOnly = true)
  public Set<String> holders(Collection<String> creditCodes) {
    return book.holders(creditCodes);
  }

  /** One base over all levels and years, oldest name first, for anyone. */
  @Transactional(readOnly = true)
  public List<NamingView> history(UUID project) {
    return book.ofProject(project);
  }

  /** Why a base of an earlier year cannot be brought in, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotImport(Actor officer, ImportedBase base) {
    return officer.whyNot(Role.CASE_OFFICER, base.authority()).or(() -> book.whyNotImport(base));
  }

  /** A base that a unit named in an earlier year comes in with its papers. */
  public UUID importBase(Actor officer, ImportedBase base) {
    whyNotImport(officer, base).ifPresent(Refusal::raise);
    var id = book.bringIn(base);
    var by = officer.as(Role.CASE_OFFICER);
    stamp.publish(new BaseImported(id, base.authority(), base.level(), base.provenance(), by));
    return id;
  }

  /** A base that came in by mistake is taken out of the register; its row and reason stay. */
  public void withdrawImport(Actor head, UUID id, String reason) {
    var naming = book.imported(id);
    head.mustBe(Role.HEAD, naming.authority());
    if (reason.isBlank()) {
      Refusal.of("naming.import-reason-missing").raise();
    }
    book.takeOut(naming);
    stamp.publish(new ImportWithdrawn(id, naming.authority(), head.as(Role.HEAD)));
  }

  private Optional<Refusal> whyNotNumber(DocumentEntry entry) {
    if (entry.number().isEmpty()) {
      return Refusal.because("naming.document-number-missing");
    }
    return book.numberUsed(entry.number())
        ? Refusal.because("naming.document-number-used", entry.number())
        : Optional.empty();
  }

  private Optional<Refusal> whyNotDated(UUID round, DocumentEntry entry) {
    var cleared = cases.cleared(round);
    if (cleared.isEmpty()) {
      return Refusal.because("naming.nothing-cleared");
    }
    if (entry.datedOn().isAfter(stamp.today())) {
      return Refusal.because("naming.dated-in-future", entry.datedOn());
    }
    var ends = cleared.stream().map(it -> cases.noticeOf(round, it).endsOn()).toList();
    var first = days.firstNamingDay(ends);
    return entry.datedOn().isBefore(first)
        ? Refusal.because("naming.dated-before-notice-end", entry.datedOn(), first)
        : Optional.empty();
  }

  private NamingDocument document(RoundView round, DocumentEntry entry) {
    var issuer = new NamingDocument.Issuer(round.id(), round.authority(), round.level());
    LocalDate today = BusinessClock.dayOf(stamp.now());
    var registered =
        new NamingDocument.Registered(
            stamp.now(),
            days.registeredLate(round.packVersion(), entry.datedOn(), today),
            days.pastDeadline(round.packVersion(), round.level(), entry.datedOn()));
    return new NamingDocument(stamp.id(), issuer, entry, registered);
  }
}
