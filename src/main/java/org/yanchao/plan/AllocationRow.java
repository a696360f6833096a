package org.yanchao.plan;

import org.yanchao.kernel.Level;

/** One line of the allocation: a reporting unit, a level and a number. */
public record AllocationRow(String unit, Level level, int places) {}
