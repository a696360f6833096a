package org.yanchao.draw;

import java.time.LocalDate;
import org.yanchao.transcript.DrawSeal;

/**
 * What sets one draw of a round apart from another.
 *
 * @param no counted per round without gaps, abandoned draws included
 * @param seal what ties it to its place in time
 * @param day day it was sealed; ties and absences are judged by it
 */
record Lot(int no, DrawSeal seal, LocalDate day) {}
