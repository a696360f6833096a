package org.yanchao.panel;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of an expert's task list. */
public record SheetRow(
    UUID candidateId,
    UUID caseId,
    int no,
    String baseName,
    boolean complete,
    boolean abstained,
    @Nullable BigDecimal total) {}
