package org.yanchao.tenure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The end of a name's term as its unit sees it.
 *
 * @param contact what came of speaking with the holder, null before
 */
public record ExpiryView(
    UUID namingId,
    String authority,
    String baseName,
    LocalDate validTo,
    Instant remindedAt,
    ExpiryState state,
    @Nullable String contact,
    @Nullable Instant contactedAt) {}
