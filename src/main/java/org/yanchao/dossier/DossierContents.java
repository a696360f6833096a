package org.yanchao.dossier;

import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Stamp;
import org.yanchao.policy.EvidenceKind.Timing;

/** Keeps evidence and rosters of dossiers. */
@Component
@NamedInterface("desks")
public class DossierContents {

  private final EvidenceItems evidence;
  private final RosterPeople people;
  private final RosterHouseholds households;
  private final GroundClaims grounds;
  private final Stamp stamp;

  DossierContents(
      EvidenceItems evidence,
      RosterPeople people,
      RosterHouseholds households,
      GroundClaims grounds,
      Stamp stamp) {
    this.evidence = evidence;
    this.people = people;
    this.households = households;
    this.grounds = grounds;
    this.stamp = stamp;
  }

  public DossierContent of(UUID dossier) {
    return new DossierContent(
        evidence.findByDossierIdOrderBySortNo(dossier).stream().map(Evidence::view).toList(),
        people(dossier),
        households.findByDossierIdOrderBySortNo(dossier).stream()
            .map(RosterHousehold::view)
            .toList(),
        claims(dossier).stream().map(GroundClaim::entry).toList());
  }

  /** The roster of persons. */
  public List<PersonView> people(UUID dossier) {
    return people.findByDossierIdOrderBySortNo(dossier).stream().map(RosterPerson::view).toList();
  }

  public List<GroundClaim> claims(UUID dossier) {
    return grounds.findByDossierIdOrderBySortNo(dossier);
  }

  UUID addEvidence(UUID dossier, EvidenceEntry entry, Timing timing) {
    var no = evidence.countByDossierId(dossier) + 1;
    return evidence.save(new Evidence(stamp.id(), dossier, no, entry, timing)).id();
  }

  /** Rows are counted once: a roster may have many. */
  void addPeople(UUID dossier, List<PersonEntry> entries, IdentityMarks marks) {
    var no = people.countByDossierId(dossier);
    for (var entry : entries) {
      var mark = marks.mark(entry.idNumber());
      people.save(new RosterPerson(stamp.id(), dossier, ++no, entry, mark));
    }
  }

  void addHouseholds(UUID dossier, List<HouseholdEntry> entries) {
    var no = households.countByDossierId(dossier);
    for (var entry : entries) {
      households.save(new RosterHousehold(stamp.id(), dossier, ++no, entry));
    }
  }

  /** What is claimed follows the form's answers; a claim that stays keeps its id. */
  void claim(UUID dossier, List<GroundEntry> claimed) {
    var present = claims(dossier);
    present.stream().filter(it -> !claimed.contains(it.entry())).forEach(grounds::delete);
    var kept = present.stream().map(GroundClaim::entry).toList();
    var no = present.size();
    for (var entry : claimed) {
      if (!kept.contains(entry)) {
        grounds.save(new GroundClaim(stamp.id(), dossier, ++no, entry));
      }
    }
  }

  /** Removes an item of this dossier; someone else's item does not exist. */
  public void remove(UUID dossier, TargetKind kind, UUID item) {
    switch (kind) {
      case EVIDENCE ->
          evidence.delete(
              evidence.findByDossierIdOrderBySortNo(dossier).stream()
                  .filter(it -> it.id().equals(item))
                  .findFirst()
                  .orElseThrow(() -> new NotFound("item")));
      case PERSON ->
          people.delete(
              people
                  .findById(item)
                  .filter(it -> it.dossierId().equals(dossier))
                  .orElseThrow(() -> new NotFound("item")));
      case HOUSEHOLD ->
          households.delete(
              households.findByDossierIdOrderBySortNo(dossier).stream()
                  .filter(it -> it.id().equals(item))
                  .findFirst()
                  .orElseThrow(() -> new NotFound("item")));
    }
  }

  /** Whether the dossier has this item, so that nobody sets aside something of another case. */
  public boolean has(UUID dossier, TargetKind kind, UUID item) {
    var content = of(dossier);
    return switch (kind) {
      case EVIDENCE -> content.evidence().stream().anyMatch(it -> it.id().equals(item));
      case PERSON -> content.people().stream().anyMatch(it -> it.id().equals(item));
      case HOUSEHOLD -> content.households().stream().anyMatch(it -> it.id().equals(item));
    };
  }
}
