package org.yanchao.submission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.dossier.Dossier;
import org.yanchao.dossier.DossierEntries;
import org.yanchao.dossier.DossierFile;
import org.yanchao.dossier.DossierPart;
import org.yanchao.dossier.DossierPart.Kind;
import org.yanchao.dossier.DossierStart;
import org.yanchao.dossier.EvidenceEntry;
import org.yanchao.dossier.HouseholdEntry;
import org.yanchao.dossier.PersonEntry;
import org.yanchao.dossier.TargetKind;
import org.yanchao.form.FormAnswers;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.policy.Finding;

/** What an applicant does before submitting: begin, fill in, attach, check. */
@Service
@Transactional
public class DraftDesk {

  private final DossierFile file;
  private final DossierViews views;
  private final DossierEntries entries;
  private final Stamp stamp;
  private final ApplicationEventPublisher events;

  DraftDesk(
      DossierFile file,
      DossierViews views,
      DossierEntries entries,
      Stamp stamp,
      ApplicationEventPublisher events) {
    this.file = file;
    this.views = views;
    this.entries = entries;
    this.stamp = stamp;
    this.events = events;
  }

  /** Begins this cycle's dossier for a base in a county; a draft begun before is gone on with. */
  public UUID begin(Actor applicant, String programme, String county) {
    var owner = ownerOf(applicant);
    entries.whyNotCounty(programme, county).ifPresent(Refusal::raise);
    return draftOf(owner, programme, county)
        .orElseGet(() -> begin(applicant, entries.first(owner, programme, county)));
  }

  /**
   * Begins this cycle's dossier of a project that is in a pool, with the answers of its last one;
   * evidence and rosters are of a new period and are given anew.
   */
  public UUID beginConfirmation(Actor applicant, String programme, UUID project) {
    var owner = ownerOf(applicant);
    var start = entries.again(owner, programme, project, file.latestOf(project));
    return file.latestOf(project)
        .filter(it -> it.programme().equals(programme) && it.cycle() == start.cycle())
        .map(Dossier::id)
        .orElseGet(() -> begin(applicant, start));
  }

  @Transactional(readOnly = true)
  public List<DossierSummary> mine(Actor applicant) {
    return file.ofApplicant(ownerOf(applicant)).stream().map(views::summary).toList();
  }

  @Transactional(readOnly = true)
  public DossierView show(Actor actor, UUID dossier) {
    return views.of(file.open(actor, dossier));
  }

  /** Saves one section as it is, complete or not; the other sections stay. */
  public void save(
      Actor actor, UUID dossier, String section, FormAnswers answers, long seenVersion) {
    var opened = editable(actor, dossier, DossierPart.section(section));
    opened.whyNotSave(seenVersion).ifPresent(Refusal::raise);
    entries.claim(file.answer(opened, entries.merged(opened, section, answers), stamp));
  }

  public UUID addEvidence(Actor actor, UUID dossier, EvidenceEntry entry) {
    var opened = touched(actor, dossier, DossierPart.evidenceOf(entry.kind()));
    return entries.add(opened, entry);
  }

  public void removeEvidence(Actor actor, UUID dossier, UUID item) {
    var opened = file.openToChange(actor, dossier);
    var known =
        file.contents().of(dossier).evidence().stream()
            .filter(it -> it.id().equals(item))
            .findFirst()
            .orElseThrow(() -> new NotFound("item"));
    file.lock(dossier).whyNotRemove(DossierPart.evidence(known)).ifPresent(Refusal::raise);
    file.contents().remove(file.touch(opened, stamp).id(), TargetKind.EVIDENCE, item);
  }

  /** Adds persons, all or none. */
  public void addPeople(Actor actor, UUID dossier, List<PersonEntry> people) {
    entries.addPeople(growing(actor, dossier, Kind.PERSON, people.size()), people);
  }

  public void removePerson(Actor actor, UUID dossier, UUID person) {
    remove(actor, dossier, TargetKind.PERSON, DossierPart.row(Kind.PERSON, person));
  }

  /** Adds households, all or none. */
  public void addHouseholds(Actor actor, UUID dossier, List<HouseholdEntry> households) {
    entries.addHouseholds(growing(actor, dossier, Kind.HOUSEHOLD, households.size()), households);
  }

  public void removeHousehold(Actor actor, UUID dossier, UUID household) {
    remove(actor, dossier, TargetKind.HOUSEHOLD, DossierPart.row(Kind.HOUSEHOLD, household));
  }

  /** What the conditions of the county's pool and base say of the dossier as it is. */
  @Transactional(readOnly = true)
  public List<Finding> selfCheck(Actor actor, UUID dossier) {
    return views.selfCheck(file.open(actor, dossier));
  }

  private void remove(Actor actor, UUID dossier, TargetKind kind, DossierPart row) {
    var opened = file.openToChange(actor, dossier);
    file.lock(dossier).whyNotRemove(row).ifPresent(Refusal::raise);
    file.contents().remove(file.touch(opened, stamp).id(), kind, UUID.fromString(row.item()));
  }

  private Dossier growing(Actor actor, UUID dossier, Kind kind, int rows) {
    var opened = file.openToChange(actor, dossier);
    file.lock(dossier).whyNotAdd(kind, rows).ifPresent(Refusal::raise);
    return file.touch(opened, stamp);
  }

  private Dossier editable(Actor actor, UUID dossier, DossierPart part) {
    var opened = file.openToChange(actor, dossier);
    file.lock(dossier).whyNotEdit(part).ifPresent(Refusal::raise);
    return opened;
  }

  private Dossier touched(Actor actor, UUID dossier, DossierPart part) {
    return file.touch(editable(actor, dossier, part), stamp);
  }

  private Optional<UUID> draftOf(UUID owner, String programme, String county) {
    return file.ofApplicant(owner).stream()
        .filter(it -> it.programme().equals(programme) && it.county().equals(county))
        .filter(it -> it.projectId().isEmpty() && file.whyNotEdit(it.id()).isEmpty())
        .map(Dossier::id)
        .findFirst();
  }

  private UUID begin(Actor applicant, DossierStart start) {
    var dossier = file.begin(start, stamp);
    events.publishEvent(
        new DossierBegun(dossier.id(), start.applicantId(), applicant.as(Role.APPLICANT)));
    return dossier.id();
  }

  private static UUID ownerOf(Actor applicant) {
    return Optional.ofNullable(applicant.scope().holder())
        .orElseThrow(() -> new NotFound("applicant"));
  }
}
