package org.yanchao.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.yanchao.applicant.Registry;
import org.yanchao.form.FormAnswers;
import org.yanchao.form.FormDefinition;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;

/** Checks what is entered into dossiers and puts it there. */
@Component
@NamedInterface("desks")
public class DossierEntries {

  private final DossierContents contents;
  private final IdentityMarks marks;
  private final Registry registry;
  private final Packs packs;

  DossierEntries(DossierContents contents, IdentityMarks marks, Registry registry, Packs packs) {
    this.contents = contents;
    this.marks = marks;
    this.registry = registry;
    this.packs = packs;
  }

  /** A base operates in a county of today's map, in the programme's land. */
  public Optional<Refusal> whyNotCounty(String programme, String county) {
    return packs.whyNotCounty(programme, county);
  }

  public DossierStart first(UUID owner, String programme, String county) {
    var applicant = registry.applicant(owner);
    var pack = packs.newest(programme);
    var answers =
        packs
            .application(pack)
            .initial()
            .with("applicantName", applicant.name())
            .with("creditCode", applicant.creditCode())
            .with("entityType", applicant.entityType());
    return new DossierStart(programme, pack.year(), owner, null, county, answers.toJson());
  }

  public DossierStart again(UUID owner, String programme, UUID project, Optional<Dossier> last) {
    var known = registry.project(project);
    if (!known.applicantId().equals(owner)) {
      throw new NotFound("project");
    }
    var fresh = first(owner, programme, known.county());
    var named = FormAnswers.fromJson(fresh.answers()).with("baseName", known.name()).toJson();
    var answers = last.map(Dossier::answers).orElse(named);
    return new DossierStart(programme, fresh.cycle(), owner, project, known.county(), answers);
  }

  /** The whole answers with one section exchanged. */
  public String merged(Dossier dossier, String section, FormAnswers answered) {
    FormDefinition form = packs.application(packs.of(dossier));
    if (!form.hasSection(section)) {
      throw new NotFound("section");
    }
    return FormAnswers.fromJson(dossier.answers())
        .replacing(form.section(section), answered)
        .toJson();
  }

  /** The claimed grounds follow the answers. */
  public void claim(Dossier dossier) {
    var answers = FormAnswers.fromJson(dossier.answers());
    var claimed = new ClaimedGrounds(packs.of(dossier), answers).entries();
    contents.claim(dossier.id(), claimed);
  }

  public UUID add(Dossier dossier, EvidenceEntry entry) {
    var kind =
        packs
            .of(dossier)
            .evidence(entry.kind())
            .orElseThrow(() -> new NotFound("kind of evidence"));
    whyNotText(entry.title())
        .or(() -> whyNotSpan(entry.fromDay(), entry.toDay()))
        .ifPresent(Refusal::raise);
    return contents.addEvidence(dossier.id(), entry, kind.timing());
  }

  public void addPeople(Dossier dossier, List<PersonEntry> people) {
    people.forEach(it -> whyNot(it).ifPresent(Refusal::raise));
    contents.addPeople(dossier.id(), people, marks);
  }

  public void addHouseholds(Dossier dossier, List<HouseholdEntry> households) {
    households.forEach(
        it ->
            whyNotText(it.name())
                .or(() -> whyNotSpan(it.registeredOn(), it.deregisteredOn()))
                .ifPresent(Refusal::raise));
    contents.addHouseholds(dossier.id(), households);
  }

  private Optional<Refusal> whyNot(PersonEntry person) {
    return whyNotText(person.name())
        .or(() -> marks.whyNot(person.idNumber()))
        .or(() -> whyNotSpan(person.fromDay(), person.toDay()));
  }

  private static Optional<Refusal> whyNotText(String text) {
    return text.isBlank() || text.length() > 100
        ? Refusal.because("submission.text-missing")
        : Optional.empty();
  }

  private static Optional<Refusal> whyNotSpan(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from != null && to != null && to.isBefore(from)
        ? Refusal.because("dossier.dates-reversed")
        : Optional.empty();
  }
}
