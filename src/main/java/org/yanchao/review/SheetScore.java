package org.yanchao.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.scoring.SheetState;

/** One submitted sheet as the authority of the round sees it after closing. */
public record SheetScore(
    UUID candidateId,
    int seatNo,
    String expertNumber,
    Map<String, BigDecimal> points,
    @Nullable BigDecimal total,
    @Nullable String remark,
    List<String> vetoes,
    @Nullable String abstention,
    SheetState state) {}
