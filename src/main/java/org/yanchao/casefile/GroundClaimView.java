package org.yanchao.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.dossier.GroundEntry;

/**
 * A claimed ground and what this level found.
 *
 * @param status pending until the officer decides
 * @param reason why it was refused or on what it was confirmed; empty while pending
 */
public record GroundClaimView(
    UUID id, GroundEntry claim, GroundStatus status, String reason, @Nullable Instant decidedAt) {}
