package org.yanchao.naming;

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
 * @param points points counted for it, zero where the category was counted already
 * @param clause document number and clause, null while no paper decides
 */
public record RankingEffect(
    String category,
    String ground,
    String status,
    String mechanism,
    String effect,
    BigDecimal points,
    @Nullable String clause) {}
