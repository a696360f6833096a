package org.yanchao.policy;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;

/**
 * How a panel is made up.
 *
 * @param seats experts by level; a review plan may write a higher odd number
 * @param alternates numbered alternates of each draw
 * @param perEmployer how many experts of one employer may sit together
 * @param batchLimit candidates one panel ranks at most
 */
public record PanelRules(
    Map<Level, Integer> seats,
    int alternates,
    Map<Level, Integer> perEmployer,
    int batchLimit,
    @Nullable Source source,
    @Nullable Origin origin)
    implements Sourced {}
