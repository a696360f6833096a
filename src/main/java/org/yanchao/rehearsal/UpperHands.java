package org.yanchao.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.audit.PackageDesk;
import org.yanchao.audit.UpperCaseDesk;
import org.yanchao.casefile.DefectEntry;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseSummary;
import org.yanchao.desk.Inbox;
import org.yanchao.dossier.TargetKind;
import org.yanchao.kernel.Level;
import org.yanchao.rehearsal.Plan.Trait;
import org.yanchao.verification.VerificationDesk;

/** What city and province do about recommended applications. */
@Component
@Profile({"demo", "rehearsal"})
class UpperHands implements Hands {

  private static final double RETURNED_PACKAGES = 0.06;

  private final CaseDesk cases;
  private final UpperCaseDesk uppers;
  private final PackageDesk packages;
  private final VerificationDesk verifications;
  private final Desktop desktop;

  UpperHands(
      CaseDesk cases,
      UpperCaseDesk uppers,
      PackageDesk packages,
      VerificationDesk verifications,
      Desktop desktop) {
    this.cases = cases;
    this.uppers = uppers;
    this.packages = packages;
    this.verifications = verifications;
    this.desktop = desktop;
  }

  @Override
  public Map<String, Consumer<Inbox.Waiting>> steps() {
    return Map.of(
        "Task_CheckPackage", this::checkPackage,
        "Task_CompletePackage", this::completePackage,
        "Task_AuditApplication", this::audit);
  }

  private void checkPackage(Inbox.Waiting waiting) {
    var it = cases.summary(waiting.item().key());
    var returned =
        desktop.ledger().first("package-seen", it.id())
            && (desktop.ledger().first("a-returned-package", it.level())
                || desktop.chance().happens(RETURNED_PACKAGES, "package", it.caseNo()));
    var list =
        returned
            ? List.of(new DefectEntry(desktop.words().of("defect.scan"), null))
            : List.<DefectEntry>of();
    uppers.checkPackage(desktop.cast().officer(waiting.authority()), it.id(), !returned, list);
  }

  /** The lower unit answers. */
  private void completePackage(Inbox.Waiting waiting) {
    var officer = desktop.cast().officer(waiting.authority());
    var words = desktop.words().of("package-completed");
    packages.complete(officer, waiting.item().key(), words, Map.of());
  }

  private void audit(Inbox.Waiting waiting) {
    var it = cases.summary(waiting.item().key());
    var officer = desktop.cast().officer(waiting.authority());
    var looksHard = it.level() == Level.PROVINCE;
    if (looksHard && desktop.ledger().is(it.applicant().id(), Trait.FALSE_HOUSEHOLDS)) {
      setHouseholdsAside(officer, it);
    }
    uppers.audit(officer, it.id(), desktop.words().of("audited"));
  }

  /** Most of the households turn out to have gone before the as-of date (X12). */
  private void setHouseholdsAside(Actor officer, CaseSummary it) {
    var households = cases.show(officer, it.id()).content().households();
    households.stream()
        .limit(Math.max(0, households.size() - 2))
        .forEach(
            gone ->
                verifications.setAside(
                    officer,
                    it.id(),
                    TargetKind.HOUSEHOLD,
                    gone.id(),
                    desktop.words().of("household-gone")));
  }
}
