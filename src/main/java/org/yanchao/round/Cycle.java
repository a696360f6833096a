package org.yanchao.round;

import org.yanchao.kernel.Level;

/**
 * What a round is a round of.
 *
 * @param programme id of the pack
 * @param year the programme's year
 * @param level at which bases are named
 */
record Cycle(String programme, int year, Level level) {}
