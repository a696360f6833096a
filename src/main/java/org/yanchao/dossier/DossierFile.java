package org.yanchao.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;

/** Opens dossiers to those who may read or change them, and keeps what was handed in. */
@Component
@NamedInterface("desks")
public class DossierFile {

  private final Dossiers dossiers;
  private final DossierVersions versions;
  private final DossierContents contents;
  private final DossierHolder holder;
  private final ObjectMapper json;

  DossierFile(
      Dossiers dossiers,
      DossierVersions versions,
      DossierContents contents,
      DossierHolder holder,
      ObjectMapper json) {
    this.dossiers = dossiers;
    this.versions = versions;
    this.contents = contents;
    this.holder = holder;
    this.json = json;
  }

  /**
   * The dossier for its applicant; what came in on paper the office corrects for the applicant.
   * Anybody else's does not exist.
   */
  public Dossier open(Actor actor, UUID id) {
    return visible(actor, dossiers.findById(id));
  }

  /** The same, locked: a second click waits and is then refused. */
  public Dossier openToChange(Actor actor, UUID id) {
    return visible(actor, dossiers.findLocked(id));
  }

  private Dossier visible(Actor actor, Optional<Dossier> found) {
    return found
        .filter(it -> actor.scope().covers(it.applicantId()) || holder.typesFor(actor, it.id()))
        .orElseThrow(() -> new NotFound("dossier"));
  }

  public Dossier get(UUID id) {
    return dossiers.get(id);
  }

  Dossier save(Dossier dossier) {
    return dossiers.saveAndFlush(dossier);
  }

  public List<Dossier> ofApplicant(UUID applicant) {
    return dossiers.findByApplicantIdOrderByCycleDescUpdatedAtDescIdAsc(applicant);
  }

  public Optional<Dossier> latestOf(UUID project) {
    return dossiers.findByProjectIdOrderByCycleDescUpdatedAtDesc(project).stream().findFirst();
  }

  public Optional<Refusal> whyNotEdit(UUID dossier) {
    return holder.whyNotEdit(dossier);
  }

  /** What of this dossier can be changed now. */
  public DossierLock lock(UUID dossier) {
    var held = holder.whyNotEdit(dossier);
    var open = held.isEmpty() ? Set.<DossierPart>of() : holder.open(dossier);
    return open.isEmpty()
        ? DossierLock.whole(held)
        : new DossierLock(held, open, contents.of(dossier), lastHandedIn(dossier));
  }

  private String lastHandedIn(UUID dossier) {
    return versions(dossier).stream()
        .reduce((first, last) -> last)
        .map(DossierVersionView::evidence)
        .orElse("");
  }

  /** A new dossier, as it begins. */
  public Dossier begin(DossierStart start, Stamp stamp) {
    return save(new Dossier(stamp.id(), start, stamp.now()));
  }

  /** The answers as they are now; whoever typed them said before that nothing is overwritten. */
  public Dossier answer(Dossier dossier, String answers, Stamp stamp) {
    dossier.save(answers, stamp.now());
    return save(dossier);
  }

  /** Evidence or a roster changes: the version moves with it. */
  public Dossier touch(Dossier dossier, Stamp stamp) {
    dossier.touch(stamp.now());
    return save(dossier);
  }

  public void belongTo(Dossier dossier, UUID project) {
    dossier.belongTo(project);
  }

  /** Filed under this version of its programme; it goes by it from now on. */
  public void filedUnder(Dossier dossier, String pack) {
    dossier.keep(pack);
  }

  public void moveTo(UUID id, String county) {
    var dossier = get(id);
    dossier.moveTo(county);
    save(dossier);
  }

  /** Keeps what the dossier says at this moment. */
  public void keep(Dossier dossier, Stamp stamp) {
    var snapshot = write(contents.of(dossier.id()));
    versions.save(new DossierVersion(stamp.id(), dossier, snapshot, stamp.now()));
    dossiers.saveAndFlush(dossier);
  }

  public List<DossierVersionView> versions(UUID dossier) {
    return versions.findByDossierIdOrderByNumber(dossier).stream()
        .map(DossierVersion::view)
        .toList();
  }

  public DossierContents contents() {
    return contents;
  }

  private String write(DossierContent content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a dossier cannot be written", e);
    }
  }
}
