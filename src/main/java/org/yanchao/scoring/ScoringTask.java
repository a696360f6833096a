package org.yanchao.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yanchao.candidacy.Face;
import org.yanchao.kernel.Level;

/**
 * What one expert has to do for one batch.
 *
 * @param anonymous whether names are covered just now
 * @param gathered whether all sheets are in, so that the experts may see one another's points
 * @param sheets one row for each candidate the expert judges
 * @param standsBack the candidates the expert does not judge
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
    List<Face> standsBack,
    int done) {}
