package org.yanchao.panel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One line of the score sheet. */
public record CriterionView(String id, String name, BigDecimal max, @Nullable String guide) {}
