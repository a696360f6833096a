package org.yanchao.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yanchao.policy.PreferenceCategory;

/**
 * A ground for preference as it is claimed.
 *
 * @param ground id of a ground of the programme
 * @param explanation on what it rests
 * @param onDay the day of the commendation or listing, where there is one
 */
public record GroundEntry(
    PreferenceCategory category, String ground, String explanation, @Nullable LocalDate onDay) {}
