package org.yanchao.dossier;

import java.util.List;

/** Everything in a dossier beside the form's answers. */
public record DossierContent(
    List<EvidenceView> evidence,
    List<PersonView> people,
    List<HouseholdView> households,
    List<GroundEntry> grounds) {}
