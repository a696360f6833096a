package org.yanchao.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.casefile.DefectView;
import org.yanchao.casefile.OpinionKind;
import org.yanchao.casefile.Papers;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.CaseStore;
import org.yanchao.casework.LevelCase;
import org.yanchao.dossier.DossierFile;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;

/**
 * A package that came back from the level above: the lower unit answers what was flagged, or asks
 * the applicant to correct exactly that, and sends it up again.
 */
@Service
@Transactional
public class PackageDesk {

  private final CaseStore store;
  private final Papers papers;
  private final PackageCorrections corrections;
  private final DossierFile file;
  private final CorrectionCalls calls;

  PackageDesk(
      CaseStore store,
      Papers papers,
      PackageCorrections corrections,
      DossierFile file,
      CorrectionCalls calls) {
    this.store = store;
    this.papers = papers;
    this.corrections = corrections;
    this.file = file;
    this.calls = calls;
  }

  /** Why the lower unit cannot ask the applicant, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotOpen(Actor lowerOfficer, UUID id) {
    var it = store.get(id);
    mustBeLower(lowerOfficer, it);
    if (it.status() != CaseStatus.PACKAGE_RETURNED) {
      return Refusal.because("casework.wrong-step");
    }
    if (flagged(id).isEmpty()) {
      return Refusal.because("audit.nothing-flagged");
    }
    return current(id).isPresent()
        ? Refusal.because("audit.correction-once")
        : calls.whyNot(it.origin().applicantId());
  }

  /** The applicant may change exactly the flagged parts, until the end of the pack's term. */
  public void open(Actor lowerOfficer, UUID id) {
    var it = store.locked(id);
    whyNotOpen(lowerOfficer, id).ifPresent(Refusal::raise);
    var stamp = store.stamp();
    var dueOn = stamp.calendar().plus(stamp.today(), store.terms(it).correction().workingDays());
    var round = flagged(id).get(0).roundNo();
    var opened = new PackageCorrection(stamp.id(), it, round, stamp.now(), dueOn);
    corrections.save(opened);
    var by = lowerOfficer.as(Role.CASE_OFFICER);
    var message = calls.message(opened.view(), it.origin().applicantId(), flagged(id));
    store.publish(new PackageCorrectionOpened(id, dueOn, List.of(message), by));
  }

  /** The correction of the present list of a case, asked already or answered. */
  @Transactional(readOnly = true)
  public Optional<PackageCorrectionView> current(UUID id) {
    var round = flagged(id).stream().mapToInt(DefectView::roundNo).max().orElse(0);
    return corrections.findByCaseIdOrderByRoundNo(id).stream()
        .map(PackageCorrection::view)
        .filter(it -> it.roundNo() == round)
        .findFirst();
  }

  /** What the applicant has to correct of this dossier now. */
  @Transactional(readOnly = true)
  public Optional<PackageCorrectionView> asked(Actor applicant, UUID dossier) {
    file.open(applicant, dossier);
    return corrections.findByDossierIdOrderByOpenedAt(dossier).stream()
        .filter(it -> it.openOn(store.stamp().today()))
        .map(PackageCorrection::view)
        .filter(it -> store.get(it.caseId()).status() == CaseStatus.PACKAGE_RETURNED)
        .findFirst();
  }

  /** The lines of the present list that point at a part of the dossier. */
  @Transactional(readOnly = true)
  public List<DefectView> flagged(UUID id) {
    return papers.defects(id).stream().filter(it -> !it.resolved() && it.part() != null).toList();
  }

  /** The applicant hands the corrected parts in; the dossier is kept as it is now. */
  public void answer(Actor applicant, UUID id) {
    var it = store.forApplicant(applicant, id);
    var open =
        corrections.findByCaseIdOrderByRoundNo(id).stream()
            .filter(one -> one.openOn(store.stamp().today()))
            .findFirst();
    if (it.status() != CaseStatus.PACKAGE_RETURNED || open.isEmpty()) {
      Refusal.of("audit.correction-not-open").raise();
    }
    open.orElseThrow().answered(store.stamp().now());
    file.keep(file.get(it.origin().dossierId()), store.stamp());
    store.publish(new PackageCorrectionAnswered(id, applicant.as(Role.APPLICANT)));
  }

  /** Why the package cannot go up again with these words, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotComplete(
      Actor lowerOfficer, UUID id, String answer, Map<UUID, String> items) {
    mustBeLower(lowerOfficer, store.get(id));
    if (answer.isBlank()) {
      return Refusal.because("casework.reason-missing");
    }
    var correction = current(id);
    var waits =
        correction
            .filter(it -> it.answeredAt() == null)
            .filter(it -> !store.stamp().today().isAfter(it.dueOn()));
    if (waits.isPresent()) {
      return Refusal.because("audit.correction-waits", waits.get().dueOn().toString());
    }
    var left = flagged(id).stream().anyMatch(it -> items.getOrDefault(it.id(), "").isBlank());
    var corrected = correction.filter(it -> it.answeredAt() != null).isPresent();
    return left && !corrected ? Refusal.because("audit.item-unanswered") : Optional.empty();
  }

  /** The lower unit answers; the case goes on where it was. */
  public void complete(Actor lowerOfficer, UUID id, String answer, Map<UUID, String> items) {
    var it = store.locked(id);
    whyNotComplete(lowerOfficer, id, answer, items).ifPresent(Refusal::raise);
    store.become(it, it.auditBegun() ? CaseStatus.UNDER_AUDIT : CaseStatus.PACKAGE_RECEIVED);
    papers.answer(id, items);
    papers.resolve(id);
    var by = lowerOfficer.as(Role.CASE_OFFICER);
    papers.opine(id, OpinionKind.PACKAGE_ANSWER, answer, by);
    store.save(it, new PackageCompleted(id, by));
  }

  private static void mustBeLower(Actor officer, LevelCase it) {
    var lower = it.lowerAuthority().orElseThrow(() -> new NotFound("case"));
    officer.mustBe(Role.CASE_OFFICER, lower);
  }
}
