package org.yanchao.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the leaders decided about one freed place.
 *
 * @param meeting the record of their meeting
 * @param caseId who fills it, null when it is left empty
 * @param reason why it is filled or left
 */
public record PlaceEntry(Meeting meeting, @Nullable UUID caseId, String reason) {}
