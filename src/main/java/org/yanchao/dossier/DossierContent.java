package org.yanchao.dossier;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Everything in a dossier beside the form's answers. */
public record DossierContent(
    List<EvidenceView> evidence,
    List<PersonView> people,
    List<HouseholdView> households,
    List<GroundEntry> grounds) {

  /** The ids of a roster's rows. */
  public Set<UUID> rows(DossierPart.Kind kind) {
    var ids =
        kind == DossierPart.Kind.PERSON
            ? people.stream().map(PersonView::id)
            : households.stream().map(HouseholdView::id);
    return ids.collect(Collectors.toUnmodifiableSet());
  }
}
