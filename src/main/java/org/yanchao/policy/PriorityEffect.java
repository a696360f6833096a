package org.yanchao.policy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one confirmed ground does for a candidate.
 *
 * @param counted false when another ground of the same category has already brought the same
 * @param points points before the cap
 * @param indicator for relief: whose threshold is lowered
 * @param factor for relief: by what it is multiplied
 * @param clause the paper that allows the category
 */
public record PriorityEffect(
    PreferenceCategory category,
    String ground,
    Mechanism mechanism,
    Effect effect,
    boolean counted,
    BigDecimal points,
    @Nullable String indicator,
    @Nullable BigDecimal factor,
    @Nullable String clause) {}
