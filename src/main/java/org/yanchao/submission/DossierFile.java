package org.yanchao.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;

/** Opens dossiers to those who may read or change them, and keeps what was handed in. */
@Component
class DossierFile {

  private final Dossiers dossiers;
  private final DossierVersions versions;
  private final DossierContents contents;
  private final LevelCases cases;
  private final ObjectMapper json;

  DossierFile(
      Dossiers dossiers,
      DossierVersions versions,
      DossierContents contents,
      LevelCases cases,
      ObjectMapper json) {
    this.dossiers = dossiers;
    this.versions = versions;
    this.contents = contents;
    this.cases = cases;
    this.json = json;
  }

  /**
   * The dossier for its applicant; what came in on paper the office corrects for the applicant.
   * Anybody else's does not exist.
   */
  Dossier open(Actor actor, UUID id) {
    return visible(actor, dossiers.findById(id));
  }

  /** The same, locked: a second click waits and is then refused. */
  Dossier openToChange(Actor actor, UUID id) {
    return visible(actor, dossiers.findLocked(id));
  }

  private Dossier visible(Actor actor, Optional<Dossier> found) {
    return found
        .filter(it -> actor.scope().covers(it.applicantId()) || typesFor(actor, it.id()))
        .orElseThrow(() -> new NotFound("dossier"));
  }

  Dossier get(UUID id) {
    return dossiers.get(id);
  }

  Dossier save(Dossier dossier) {
    return dossiers.saveAndFlush(dossier);
  }

  List<Dossier> ofApplicant(UUID applicant) {
    return dossiers.findByApplicantIdOrderByCycleDescUpdatedAtDescIdAsc(applicant);
  }

  Optional<Dossier> latestOf(UUID project) {
    return dossiers.findByProjectIdOrderByCycleDescUpdatedAtDesc(project).stream().findFirst();
  }

  /** What an office has is not changed behind its back: only a draft or a returned one is open. */
  Optional<Refusal> whyNotEdit(UUID dossier) {
    var held =
        cases.ofDossier(dossier).stream()
            .map(LevelCase::status)
            .anyMatch(it -> it.live() ? it != CaseStatus.RETURNED : it.inPool());
    return held ? Refusal.because("submission.dossier-locked") : Optional.empty();
  }

  /** Keeps what the dossier says at this moment. */
  void keep(Dossier dossier, Stamp stamp) {
    var snapshot = write(contents.of(dossier.id()));
    versions.save(new DossierVersion(stamp.id(), dossier, snapshot, stamp.now()));
    dossiers.saveAndFlush(dossier);
  }

  List<DossierVersionView> versions(UUID dossier) {
    return versions.findByDossierIdOrderByNumber(dossier).stream()
        .map(DossierVersion::view)
        .toList();
  }

  DossierContents contents() {
    return contents;
  }

  private boolean typesFor(Actor actor, UUID dossier) {
    return cases.ofDossier(dossier).stream()
        .filter(it -> it.origin().paper() && it.authority().equals(actor.authority()))
        .anyMatch(it -> actor.is(Role.CASE_OFFICER));
  }

  private String write(DossierContent content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a dossier cannot be written", e);
    }
  }
}
