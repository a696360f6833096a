package org.yanchao.panel;

import java.time.LocalDate;

/**
 * Since when an ended tie no longer counts.
 *
 * @param day day of the draw
 * @param yearsBack years before it, the boundary day included
 */
record TieRule(LocalDate day, int yearsBack) {}
