package org.yanchao.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a reference list.
 *
 * @param key what is looked up: a unit's key, a village's full name, or a credit code
 * @param name how it is shown
 * @param document number of the paper that lists it
 * @param validFrom first day, null when open; for a commendation the day it was given
 * @param validTo last day, null when open
 */
public record ReferenceLine(
    String key,
    String name,
    String document,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {}
