package org.yanchao.tenure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer found at a named base.
 *
 * @param visitedOn day of the visit, null for a check of papers
 * @param note what was found; needed unless everything is in order
 */
public record CheckEntry(CheckResult result, @Nullable LocalDate visitedOn, String note) {}
