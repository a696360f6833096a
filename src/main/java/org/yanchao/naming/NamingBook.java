package org.yanchao.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.casework.CaseSummary;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.round.RoundView;

/** Documents and the names they gave, each with its certificate; the public register. */
@Component
class NamingBook {

  private final NamingDocuments documents;
  private final Namings namings;
  private final Certificates certificates;
  private final ClearedCases cases;
  private final Stamp stamp;

  NamingBook(
      NamingDocuments documents,
      Namings namings,
      Certificates certificates,
      ClearedCases cases,
      Stamp stamp) {
    this.documents = documents;
    this.namings = namings;
    this.certificates = certificates;
    this.cases = cases;
    this.stamp = stamp;
  }

  boolean numberUsed(String number) {
    return documents.existsByNumber(number);
  }

  /** Names the cases in this order; a case that has a name already is a fault, not a wish. */
  List<UUID> name(NamingDocument document, RoundView round, List<UUID> ordered) {
    if (ordered.stream().anyMatch(namings::existsByCaseId)) {
      Refusal.of("naming.named-already").raise();
    }
    documents.save(document);
    var year = document.datedOn().getYear();
    var series =
        new CertificateNumbers.Series(
            round.packVersion(), round.programme(), round.level(), round.authority(), year);
    var issued = certificates.issue(series, ordered.size(), document.datedOn());
    var named = new ArrayList<UUID>();
    for (int i = 0; i < ordered.size(); i++) {
      var facts = facts(cases.show(ordered.get(i)), document, round);
      var naming = Naming.by(document, i + 1, facts, stamp.id());
      naming.of(ordered.get(i));
      naming.keep(round.packVersion());
      naming.certificate(issued.get(i));
      namings.save(naming);
      named.add(naming.id());
    }
    return List.copyOf(named);
  }

  private static ImportedBase facts(CaseSummary found, NamingDocument document, RoundView round) {
    return new ImportedBase(
        round.authority(),
        found.projectId(),
        found.applicant().id(),
        found.baseName(),
        found.applicant().name(),
        found.applicant().creditCode(),
        found.county(),
        round.level(),
        round.programme(),
        round.cycle(),
        document.number(),
        document.datedOn(),
        null,
        null,
        "");
  }

  Optional<Refusal> whyNotImport(ImportedBase base) {
    if (base.namedOn().isAfter(stamp.today())) {
      return Refusal.because("naming.dated-in-future", base.namedOn());
    }
    if (base.provenance().isBlank() || base.documentNo().isBlank()) {
      return Refusal.because("naming.provenance-missing");
    }
    if (base.certificateNo() != null && namings.existsByCertificateNo(base.certificateNo())) {
      return Refusal.because("naming.certificate-number-used", base.certificateNo());
    }
    return namings.existsByProjectIdAndLevelAndStateNot(
            base.projectId(), base.level(), NamingState.WITHDRAWN)
        ? Refusal.because("naming.named-already")
        : Optional.empty();
  }

  UUID bringIn(ImportedBase base) {
    var naming = Naming.imported(stamp.id(), base, certificates.checkCode());
    namings.save(naming);
    return naming.id();
  }

  /** The imported base of a unit. */
  Naming imported(UUID id) {
    return namings
        .findById(id)
        .filter(Naming::imported)
        .orElseThrow(() -> new NotFound("imported base"));
  }

  void takeOut(Naming imported) {
    imported.become(NamingState.WITHDRAWN);
    namings.save(imported);
  }

  DocumentView show(UUID document) {
    return view(documents.get(document));
  }

  List<DocumentView> documents(UUID round) {
    return documents.findByRoundIdOrderByRegisteredAtAscIdAsc(round).stream()
        .map(this::view)
        .toList();
  }

  Optional<NamingView> ofCase(UUID caseId) {
    return namings.findByCaseId(caseId).map(this::view);
  }

  List<NamingView> ofCycle(String programme, int cycle) {
    return namings
        .findByProgrammeAndCycleAndImportedFalseOrderByNamedOnAscIdAsc(programme, cycle)
        .stream()
        .map(this::view)
        .toList();
  }

  Set<String> holders(Collection<String> creditCodes) {
    return creditCodes.isEmpty() ? Set.of() : namings.holders(creditCodes, stamp.today());
  }

  List<NamingView> ofProject(UUID project) {
    return namings.findByProjectIdOrderByNamedOnAscIdAsc(project).stream().map(this::view).toList();
  }

  NamingView get(UUID id) {
    return view(namings.get(id));
  }

  List<NamingView> given(String authority, Level level, String programme) {
    return views(
        namings.findByAuthorityInAndLevelAndProgrammeOrderByNamedOnAscIdAsc(
            List.of(authority), level, programme));
  }

  List<NamingView> ofSeries(String series, Level level) {
    return views(namings.ofSeries(series, level));
  }

  List<NamingView> certified() {
    return views(namings.findByImportedFalseAndCertificateNoIsNotNull());
  }

  private List<NamingView> views(List<Naming> found) {
    return found.stream().map(this::view).toList();
  }

  private DocumentView view(NamingDocument document) {
    return document.view(
        namings.findByDocumentIdOrderByListNo(document.id()).stream().map(this::view).toList());
  }

  private NamingView view(Naming naming) {
    return naming.view(stamp.today());
  }
}
