package org.yanchao.tenure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One renewal of a name.
 *
 * @param advised whether the officer advises to renew, null before
 * @param validTo new last day, null unless renewed
 */
public record RenewalView(
    UUID id,
    UUID namingId,
    String authority,
    String baseName,
    Instant askedAt,
    String words,
    RenewalState state,
    @Nullable Boolean advised,
    @Nullable String advice,
    @Nullable String documentNo,
    @Nullable LocalDate validTo) {}
