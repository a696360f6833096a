package org.yanchao.draw;

import java.util.List;

/**
 * What a draw came to.
 *
 * @param complete whether every batch has its panel; if not, nothing was drawn
 * @param batches the drawn batches
 * @param feasibility what remained under each rule
 */
public record DrawOutcome(boolean complete, List<Panels.Panel> batches, Feasibility feasibility) {}
