package org.yanchao.expert;

import java.time.LocalDate;

/**
 * Since when an ended tie no longer counts.
 *
 * @param day day of the draw
 * @param yearsBack years before it, the boundary day included
 */
public record TieRule(LocalDate day, int yearsBack) {}
