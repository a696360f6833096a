package org.yanchao.ranking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one claimed ground did to a candidate, as the ranking table prints it.
 *
 * @param category the kind of ground, as policy names it
 * @param ground the ground within it
 * @param status what the officer found: confirmed, refused or pending
 * @param mechanism how the standard lets the category act
 * @param effect what the decision table made of it
 * @param counted false when another ground of the same category brought the same already
 * @param points points counted for it, before the cap
 * @param clause document number and clause, null while no paper decides
 */
public record RankingEffect(
    String category,
    String ground,
    String status,
    String mechanism,
    String effect,
    boolean counted,
    BigDecimal points,
    @Nullable String clause) {}
