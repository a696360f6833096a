package org.yanchao.casefile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.dossier.DossierPart;

/**
 * One defect as pages see it.
 *
 * @param roundNo the first return is 1
 * @param resolved whether it was answered
 * @param part what of the dossier was flagged, null when nothing was
 * @param answer the lower unit's own words on it
 */
public record DefectView(
    UUID id,
    int roundNo,
    String text,
    @Nullable String clause,
    boolean resolved,
    @Nullable DossierPart part,
    @Nullable String answer) {}
