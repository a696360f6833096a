package org.yanchao.round;

import java.time.Instant;

/**
 * A delegation that came to nothing, as the county reads it.
 *
 * @param declined whether the unit above declined, else the county took it back
 */
public record EndedDelegation(
    String reviewer, String documentNo, boolean declined, String reason, Instant endedAt) {}
