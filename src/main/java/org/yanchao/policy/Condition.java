package org.yanchao.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a standard; exactly one of the four ways to say it is set.
 *
 * @param threshold for numbers and years
 * @param groups threshold by word, such as square metres for processing
 * @param noneOf words that are not admitted
 * @param expected the flag's value
 */
public record Condition(
    String indicator,
    @Nullable BigDecimal threshold,
    @Nullable Map<String, BigDecimal> groups,
    @Nullable List<String> noneOf,
    @Nullable Boolean expected) {}
