package org.yanchao.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.casefile.VerificationPurpose;
import org.yanchao.casework.CaseSummary;
import org.yanchao.form.FormAnswers;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.verification.VerificationDesk;

/**
 * What two people do at a base when the pack lets them score it: write down, photograph, sign. The
 * second may have no account, so the signed record is kept as a scan.
 */
@Service
@Transactional
public class SiteDesk {

  private final SiteStore store;
  private final SiteRules rules;
  private final VerificationDesk verifications;
  private final Stamp stamp;

  SiteDesk(SiteStore store, SiteRules rules, VerificationDesk verifications, Stamp stamp) {
    this.store = store;
    this.rules = rules;
    this.verifications = verifications;
    this.stamp = stamp;
  }

  /** Everybody to be visited in a round, with how far it is. */
  @Transactional(readOnly = true)
  public List<SiteRow> rows(Actor actor, UUID roundId) {
    var round = store.round(actor, roundId);
    rules.criteria(round);
    var known =
        store.sheets(roundId).stream()
            .collect(Collectors.toMap(SiteSheet::levelCase, Function.identity()));
    return store.visited(round).stream()
        .map(it -> row(it, Optional.ofNullable(known.get(it.id()))))
        .toList();
  }

  /** One visit; nothing is written by looking. */
  @Transactional(readOnly = true)
  public SiteSheetView show(Actor actor, UUID roundId, UUID levelCase) {
    var round = store.round(actor, roundId);
    var filed = store.visited(round, levelCase);
    var sheet = store.sheet(roundId, levelCase);
    return new SiteSheetView(
        filed,
        sheet.map(SiteSheet::answers).orElseGet(FormAnswers::empty),
        sheet.map(SiteSheet::points).orElseGet(Map::of),
        sheet.map(store::photos).orElseGet(List::of),
        sheet.flatMap(SiteSheet::signature).orElse(null),
        sheet.map(SiteSheet::state).orElse(SiteState.MISSING),
        sheet.map(SiteSheet::version).orElse(0L),
        sheet.flatMap(SiteSheet::finishedAt).orElse(null),
        sheet.map(SiteSheet::finishedBy).orElse(null));
  }

  /** Why nothing can be written down now, empty while it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotWrite(Actor officer, UUID roundId, UUID levelCase) {
    var round = store.round(officer, roundId);
    return officer
        .whyNot(Role.CASE_OFFICER, round.authority())
        .or(() -> rules.whyNotVisit(round))
        .or(() -> store.sheet(roundId, levelCase).flatMap(SiteSheet::whyNotChange));
  }

  /** The reason beside each line whose points cannot be taken. */
  @Transactional(readOnly = true)
  public Map<String, Refusal> faults(Actor officer, UUID roundId, Map<String, String> points) {
    return rules.faults(store.roundToWork(officer, roundId), points);
  }

  /** Keeps what is typed, unfinished as it is, so that a telephone may go dark. */
  public void keep(Actor officer, UUID roundId, UUID levelCase, SiteEntry entry) {
    var sheet = toWrite(officer, roundId, levelCase);
    var round = store.round(officer, roundId);
    rules.faults(round, entry.points()).values().stream().findFirst().ifPresent(Refusal::raise);
    sheet.keep(entry);
    store.save(sheet);
  }

  /** Why both cannot sign this yet, empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotFinish(
      Actor officer, UUID roundId, UUID levelCase, SiteEntry entry) {
    var round = store.round(officer, roundId);
    var seen = store.sheet(roundId, levelCase);
    return whyNotWrite(officer, roundId, levelCase)
        .or(() -> rules.gaps(round, entry.points()).values().stream().findFirst())
        .or(() -> checklist(entry.answers()))
        .or(() -> seen.flatMap(it -> it.whyNotKeep(entry)))
        .or(() -> papers(seen));
  }

  /** Both have signed: the visit counts as the verification of the round, and its points stand. */
  public void finish(Actor officer, UUID roundId, UUID levelCase, SiteEntry entry) {
    whyNotFinish(officer, roundId, levelCase, entry).ifPresent(Refusal::raise);
    var round = store.round(officer, roundId);
    var sheet = toWrite(officer, roundId, levelCase);
    sheet.keep(entry);
    var points = rules.numbers(round, entry.points());
    sheet.finish(points, stamp.now(), officer.account());
    store.save(sheet);
    var second = entry.answers().text("secondPerson");
    verifications.verify(officer, levelCase, entry.answers(), second, VerificationPurpose.ROUND);
    var by = officer.as(Role.CASE_OFFICER);
    stamp.publish(
        new SiteScored(
            levelCase, roundId, SiteResults.total(sheet), store.photos(sheet).size(), by));
  }

  /** Why the signed sheet cannot be opened again, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotReopen(Actor head, UUID roundId, UUID levelCase, String reason) {
    var round = store.round(head, roundId);
    if (store.sheet(roundId, levelCase).map(SiteSheet::state).orElse(SiteState.MISSING)
        != SiteState.DONE) {
      return Refusal.because("site.not-signed");
    }
    return head.whyNot(Role.HEAD, round.authority())
        .or(() -> rules.whyNotVisit(round))
        .or(() -> reason.isBlank() ? Refusal.because("site.reason-missing") : Optional.empty());
  }

  /** The head has the base seen again; what was signed stays in the file of the case. */
  public void reopen(Actor head, UUID roundId, UUID levelCase, String reason) {
    whyNotReopen(head, roundId, levelCase, reason).ifPresent(Refusal::raise);
    var sheet = store.sheet(roundId, levelCase).orElseThrow();
    sheet.reopen();
    store.save(sheet);
    stamp.publish(new SiteReopened(levelCase, roundId, reason, head.as(Role.HEAD)));
  }

  private SiteSheet toWrite(Actor officer, UUID roundId, UUID levelCase) {
    whyNotWrite(officer, roundId, levelCase).ifPresent(Refusal::raise);
    store.visited(store.round(officer, roundId), levelCase);
    return store
        .sheet(roundId, levelCase)
        .orElseGet(() -> new SiteSheet(stamp.id(), roundId, levelCase));
  }

  private Optional<Refusal> checklist(FormAnswers answers) {
    if (!rules.problems(answers).isEmpty()) {
      return Refusal.because("site.checklist-open", rules.problems(answers).size());
    }
    return answers.date("visitedOn").filter(it -> it.isAfter(stamp.today())).isPresent()
        ? Refusal.because("site.day-ahead")
        : Optional.empty();
  }

  private Optional<Refusal> papers(Optional<SiteSheet> sheet) {
    if (sheet.map(store::photos).orElseGet(List::of).isEmpty()) {
      return Refusal.because("site.photo-missing");
    }
    return sheet.flatMap(SiteSheet::signature).isEmpty()
        ? Refusal.because("site.signature-missing")
        : Optional.empty();
  }

  private static SiteRow row(CaseSummary filed, Optional<SiteSheet> sheet) {
    return new SiteRow(
        filed.id(),
        filed.caseNo(),
        filed.baseName(),
        filed.applicant().name(),
        sheet.map(SiteSheet::state).orElse(SiteState.MISSING),
        sheet.filter(it -> it.state() == SiteState.DONE).map(SiteResults::total).orElse(null),
        sheet.flatMap(SiteSheet::finishedAt).orElse(null));
  }
}
