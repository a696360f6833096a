package org.yanchao.formalcheck;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.applicant.Registry;
import org.yanchao.casework.CaseStore;
import org.yanchao.dossier.Dossier;
import org.yanchao.dossier.DossierEntries;
import org.yanchao.dossier.DossierFile;
import org.yanchao.dossier.TargetKind;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Refusal;

/** Enters a correction that was handed in on paper; its time of receipt decides. */
@Service
@Transactional
public class PaperCorrectionDesk {

  private final CaseStore store;
  private final DossierFile file;
  private final DossierEntries entries;
  private final Registry registry;
  private final FormalCheckDesk check;

  PaperCorrectionDesk(
      CaseStore store,
      DossierFile file,
      DossierEntries entries,
      Registry registry,
      FormalCheckDesk check) {
    this.store = store;
    this.file = file;
    this.entries = entries;
    this.registry = registry;
    this.check = check;
  }

  /** Why a correction received at this instant cannot be entered, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotEnter(Actor officer, UUID id, Instant receivedAt) {
    var it = store.seenByStaff(officer, Role.CASE_OFFICER, id);
    if (receivedAt.isAfter(store.stamp().now())) {
      return Refusal.because("casework.received-in-future");
    }
    return receivedAt.isBefore(it.origin().receivedAt())
        ? Refusal.because("submission.received-before-filing")
        : check.whyNotAnswer(officer, id, BusinessClock.dayOf(receivedAt));
  }

  /** Types the correction and gives the case back to the formal check. */
  public void enter(Actor officer, UUID id, PaperCorrection correction) {
    whyNotEnter(officer, id, correction.receivedAt()).ifPresent(Refusal::raise);
    var it = store.forStaff(officer, Role.CASE_OFFICER, id);
    var dossier = file.openToChange(officer, it.origin().dossierId());
    dossier.whyNotSave(correction.seenVersion()).ifPresent(Refusal::raise);
    whyNotApplicant(dossier, correction).ifPresent(Refusal::raise);
    type(dossier, correction);
    var by = officer.as(Role.CASE_OFFICER);
    store.publish(new PaperCorrectionEntered(id, correction.receivedAt(), by));
    check.answerCorrection(officer, id, BusinessClock.dayOf(correction.receivedAt()));
  }

  /** Whoever applied stays; another organisation files an application of its own. */
  private Optional<Refusal> whyNotApplicant(Dossier dossier, PaperCorrection correction) {
    var code = registry.applicant(dossier.applicantId()).creditCode();
    return correction.answers().text("creditCode").equals(code)
        ? Optional.empty()
        : Refusal.because("submission.correction-other-applicant");
  }

  private void type(Dossier dossier, PaperCorrection correction) {
    take(dossier, correction.removed());
    var saved = file.answer(dossier, correction.answers().toJson(), store.stamp());
    entries.claim(saved);
    correction.evidence().forEach(it -> entries.add(saved, it));
    entries.addPeople(saved, correction.people());
    entries.addHouseholds(saved, correction.households());
  }

  private void take(Dossier dossier, Set<UUID> removed) {
    for (var kind : TargetKind.values()) {
      removed.stream()
          .filter(it -> file.contents().has(dossier.id(), kind, it))
          .forEach(it -> file.contents().remove(dossier.id(), kind, it));
    }
  }
}
