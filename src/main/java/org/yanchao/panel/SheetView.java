package org.yanchao.panel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A score sheet as its expert sees it.
 *
 * @param position of this candidate among those to score, counted from 1
 * @param count how many are to score
 * @param done how many are complete
 */
public record SheetView(
    UUID batchId,
    CandidateView candidate,
    int seatNo,
    List<CriterionView> criteria,
    Map<String, String> points,
    @Nullable BigDecimal total,
    @Nullable String remark,
    SheetState state,
    long version,
    int position,
    int count,
    int done) {}
