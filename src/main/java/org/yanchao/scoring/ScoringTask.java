package org.yanchao.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yanchao.kernel.Level;

/**
 * What one expert has to do for one batch.
 *
 * @param anonymous whether names are covered just now
 * @param gathered whether all sheets are in, so that the experts may see one another's points
 */
public record ScoringTask(
    UUID batchId,
    UUID roundId,
    String roundNumber,
    String authority,
    int cycle,
    Level level,
    int seatNo,
    boolean declared,
    boolean submitted,
    boolean closed,
    boolean anonymous,
    boolean gathered,
    LocalDate reviewDueOn,
    List<SheetRow> sheets,
    int done) {}
