package org.yanchao.scoring;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.candidacy.Face;

/** One line of an expert's task list. */
public record SheetRow(
    Face candidate, boolean complete, boolean abstained, @Nullable BigDecimal total) {

  public UUID candidateId() {
    return candidate.id();
  }
}
