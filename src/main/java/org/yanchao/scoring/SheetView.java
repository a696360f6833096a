package org.yanchao.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.candidacy.Face;

/**
 * A score sheet as its expert sees it.
 *
 * @param vetoes what the expert says excludes the candidate
 * @param abstention why the expert gives no points here, null while they do
 * @param position of this candidate among those to score, counted from 1
 * @param count how many are to score
 * @param done how many are complete
 */
public record SheetView(
    UUID batchId,
    Face candidate,
    int seatNo,
    List<CriterionView> criteria,
    Map<String, String> points,
    @Nullable BigDecimal total,
    @Nullable String remark,
    List<String> vetoes,
    @Nullable String abstention,
    SheetState state,
    long version,
    int position,
    int count,
    int done) {}
