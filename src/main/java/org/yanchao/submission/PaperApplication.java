package org.yanchao.submission;

import java.util.List;
import org.yanchao.applicant.ApplicantEntry;
import org.yanchao.dossier.EvidenceEntry;
import org.yanchao.dossier.HouseholdEntry;
import org.yanchao.dossier.PersonEntry;
import org.yanchao.form.FormAnswers;

/** An application that was handed in on paper, as an officer types it. */
public record PaperApplication(
    ApplicantEntry applicant,
    String programme,
    FormAnswers answers,
    List<EvidenceEntry> evidence,
    List<PersonEntry> people,
    List<HouseholdEntry> households) {}
