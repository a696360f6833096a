package org.yanchao.scoring;

import java.time.LocalDate;

/**
 * How far one expert is: how many sheets are filled in, never with what.
 *
 * @param dueOn the expert's own last day
 * @param late whether it is over and sheets are owed
 */
public record SeatProgress(int done, int of, LocalDate dueOn, boolean late) {}
