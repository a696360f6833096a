package org.yanchao.naming;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;
import org.yanchao.policy.PaperKind;

/** Certificates after they were numbered: printed, checked by anybody, issued again. */
@Service
@Transactional
public class CertificateDesk {

  private static final int CHUNK = 20;

  private final Namings namings;
  private final CertificateChanges changes;
  private final Certificates certificates;
  private final CertificatePapers papers;
  private final Stamp stamp;

  CertificateDesk(
      Namings namings,
      CertificateChanges changes,
      Certificates certificates,
      CertificatePapers papers,
      Stamp stamp) {
    this.namings = namings;
    this.changes = changes;
    this.certificates = certificates;
    this.papers = papers;
    this.stamp = stamp;
  }

  /** The names that the actor's own unit has given, newest first. */
  @Transactional(readOnly = true)
  public Page<NamingView> own(Actor actor, @Nullable String text, Pageable page) {
    return namings
        .findOwn(String.valueOf(actor.authority()), pattern(text), page)
        .map(it -> it.view(stamp.today()));
  }

  /** One name of the actor's own unit. */
  @Transactional(readOnly = true)
  public NamingView show(Actor actor, UUID naming) {
    return own(actor, naming).view(stamp.today());
  }

  /** How often and why its certificate was issued again, oldest first. */
  @Transactional(readOnly = true)
  public List<CertificateChangeView> changes(Actor actor, UUID naming) {
    return changes.findByNamingIdOrderByChangedAtAscIdAsc(own(actor, naming).id()).stream()
        .map(CertificateChange::view)
        .toList();
  }

  /** Why a certificate cannot be issued again, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotChange(Actor officer, UUID naming, CertificateEntry entry) {
    var found = own(officer, naming);
    return officer
        .whyNot(Role.CASE_OFFICER, found.authority())
        .or(() -> certificates.whyNotIssue(found, PaperKind.CERTIFICATE))
        .or(() -> whyNotHolds(found))
        .or(() -> whyNotEntry(found.view(stamp.today()), entry));
  }

  /** Issues a certificate again under its number; the copy before it is void from now on. */
  public void change(Actor officer, UUID naming, CertificateEntry entry) {
    whyNotChange(officer, naming, entry).ifPresent(Refusal::raise);
    var found = own(officer, naming);
    var before = found.view(stamp.today());
    var made = new CertificateChange.Made(stamp.id(), stamp.now(), officer.account());
    changes.save(new CertificateChange(made, before, entry));
    found.issueAgain(certificates.checkCode(), entry);
    namings.save(found);
    stamp.publish(
        new CertificateChanged(
            naming, before.documentId(), entry.reason(), officer.as(Role.CASE_OFFICER)));
  }

  /** What a certificate's check page shows; empty for a code nobody issued. */
  @Transactional(readOnly = true)
  public Optional<CertificateCheck> check(String code) {
    var today = stamp.today();
    return namings
        .findByCheckCode(code)
        .map(it -> it.view(today))
        .map(it -> new CertificateCheck(it, CertificateState.of(it.state()), it.baseName(), null))
        .or(() -> changes.findByOldCheckCode(code).map(this::voided));
  }

  /** The certificate that counts, as PDF, for anyone who has its code. */
  @Transactional(readOnly = true)
  public byte[] certificate(String code) {
    var naming = namings.findByCheckCode(code).orElseThrow(() -> new NotFound("certificate"));
    whyNotHolds(naming)
        .or(() -> certificates.whyNotIssue(naming, PaperKind.CERTIFICATE))
        .ifPresent(Refusal::raise);
    var kept = naming.certificateFile();
    return kept == null ? papers.certificate(naming.view(stamp.today())) : papers.read(kept);
  }

  /** Refuses to show the certificate as a page to print, else says whether it is a sample. */
  @Transactional(readOnly = true)
  public boolean issue(UUID naming) {
    return certificates.issue(namings.get(naming), PaperKind.CERTIFICATE);
  }

  /** The plaque as PDF, in the size of the plate, for the maker. */
  @Transactional(readOnly = true)
  public byte[] plaque(Actor actor, UUID naming) {
    var found = own(actor, naming);
    whyNotHolds(found)
        .or(() -> certificates.whyNotIssue(found, PaperKind.PLAQUE))
        .ifPresent(Refusal::raise);
    return papers.plaque(found.view(stamp.today()));
  }

  /**
   * Prints some certificates of a document that are not printed yet; asked again it goes on where
   * it stopped, so that no number is printed twice.
   *
   * @return whether some are left
   */
  public boolean printSome(UUID document) {
    var next = namings.findTop20ByDocumentIdAndCertificateFileIsNullOrderByListNo(document);
    for (var naming : next) {
      naming.printed(papers.keep(naming.view(stamp.today())));
      namings.save(naming);
    }
    if (!next.isEmpty()) {
      var by = Who.system("printCertificates");
      stamp.publish(new CertificatesPrinted(document, next.stream().map(Naming::id).toList(), by));
    }
    return next.size() == CHUNK;
  }

  /** Signs that mean something to the database are taken out. */
  private static @Nullable String pattern(@Nullable String text) {
    return text == null || text.isBlank()
        ? null
        : "%" + text.strip().replace("%", "").replace("_", "") + "%";
  }

  private Naming own(Actor actor, UUID naming) {
    return namings
        .findById(naming)
        .filter(it -> it.authority().equals(actor.authority()))
        .orElseThrow(() -> new NotFound("naming"));
  }

  private Optional<Refusal> whyNotHolds(Naming naming) {
    return switch (naming.stateOn(stamp.today())) {
      case ACTIVE -> Optional.empty();
      case SUSPENDED -> Refusal.because("naming.certificate-suspended");
      case REVOKED -> Refusal.because("naming.certificate-revoked");
      case WITHDRAWN -> Refusal.because("naming.certificate-withdrawn");
      case EXPIRED -> Refusal.because("naming.certificate-expired");
    };
  }

  private static Optional<Refusal> whyNotEntry(NamingView found, CertificateEntry entry) {
    if (entry.note().isEmpty()) {
      return Refusal.because("naming.certificate-note-missing");
    }
    if (entry.reason() != CertificateReason.RENAMED) {
      return Optional.empty();
    }
    if (!entry.creditCode().equalsIgnoreCase(found.creditCode())) {
      return Refusal.because("naming.other-entity");
    }
    var same =
        (entry.baseName().isEmpty() || entry.baseName().equals(found.baseName()))
            && (entry.entityName().isEmpty() || entry.entityName().equals(found.entityName()));
    return same ? Refusal.because("naming.same-name") : Optional.empty();
  }

  private CertificateCheck voided(CertificateChange change) {
    var naming = namings.get(change.namingId()).view(stamp.today());
    var holds = naming.state() == NamingState.ACTIVE;
    return new CertificateCheck(
        naming,
        holds ? CertificateState.of(change.reason()) : CertificateState.of(naming.state()),
        change.oldBaseName(),
        change.view().changedOn());
  }
}
