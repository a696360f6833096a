package org.yanchao.tenure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;

/** What anyone may read of a name that was taken back. */
public record PublicRevocation(
    UUID id,
    String baseName,
    Level level,
    String authority,
    RevocationGround ground,
    @Nullable String documentNo,
    @Nullable Instant publishedAt) {}
