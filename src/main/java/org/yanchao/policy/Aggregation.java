package org.yanchao.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How sheets become one official score.
 *
 * @param plainUpTo up to this many sheets the plain mean is taken
 * @param trimFrom from this many on one highest and one lowest are dropped
 * @param divergenceLimit a larger spread between highest and lowest has to be resolved
 */
public record Aggregation(
    int plainUpTo,
    int trimFrom,
    int decimals,
    RoundingMode rounding,
    BigDecimal divergenceLimit,
    @Nullable Source source,
    @Nullable Origin origin)
    implements Sourced {}
