package org.yanchao.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What one expert has to do for one batch.
 *
 * @param anonymous whether names are covered just now
 */
public record ScoringTask(
    UUID batchId,
    UUID roundId,
    String roundNumber,
    String authority,
    int seatNo,
    boolean declared,
    boolean submitted,
    boolean closed,
    boolean anonymous,
    LocalDate reviewDueOn,
    List<SheetRow> sheets,
    int done) {}
