package org.yanchao.formalcheck;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yanchao.dossier.EvidenceEntry;
import org.yanchao.dossier.HouseholdEntry;
import org.yanchao.dossier.PersonEntry;
import org.yanchao.form.FormAnswers;

/**
 * A correction handed in on paper, as an officer types it: the answers as they are now, what is
 * taken out of the lists and what comes in.
 *
 * @param removed ids of evidence, persons and households that no longer belong to it
 * @param seenVersion version of the dossier the officer looked at
 */
public record PaperCorrection(
    FormAnswers answers,
    Set<UUID> removed,
    List<EvidenceEntry> evidence,
    List<PersonEntry> people,
    List<HouseholdEntry> households,
    Instant receivedAt,
    long seenVersion) {}
