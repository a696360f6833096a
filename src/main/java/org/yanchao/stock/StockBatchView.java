package org.yanchao.stock;

import java.time.Instant;
import java.util.UUID;

/** One taken file as a page shows it. */
public record StockBatchView(
    UUID id,
    StockKind kind,
    String authority,
    String documentNo,
    String fileName,
    String fileHash,
    int lineCount,
    String account,
    Instant takenAt) {}
