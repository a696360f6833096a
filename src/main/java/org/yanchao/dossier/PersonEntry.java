package org.yanchao.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a roster as it is typed. The identity number is never stored, only what recognises it.
 *
 * @param idNumber number of the identity card or another document
 * @param povertyRelief whether the person was lifted out of poverty (counts for P1)
 * @param founder whether it is the founder, who is not counted
 * @param toDay last day of contract or pay, null while it goes on
 */
public record PersonEntry(
    RosterKind kind,
    String name,
    String idNumber,
    boolean povertyRelief,
    boolean founder,
    LocalDate fromDay,
    @Nullable LocalDate toDay) {}
