package org.yanchao.stock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;

/**
 * One row of a taken file as a page shows it.
 *
 * @param povertyPersons people out of poverty whom a workshop employs, null where nobody counted
 * @param subject its id in the register it entered, null for what is kept with the stock alone
 * @param takenOutAt when it was corrected, null while it counts
 */
public record StockItemView(
    UUID id,
    int row,
    String baseName,
    String entityName,
    String creditCode,
    String county,
    @Nullable Level level,
    String documentNo,
    LocalDate day,
    String certificateNo,
    @Nullable LocalDate validTo,
    @Nullable Integer povertyPersons,
    String result,
    @Nullable UUID subject,
    @Nullable Instant takenOutAt,
    @Nullable String takenOutReason) {}
