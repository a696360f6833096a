package org.yanchao.tenure;

import java.time.LocalDate;

/**
 * The term of a name.
 *
 * @param renewableFrom first day on which another term may be asked for
 * @param validTo its last day
 */
public record Term(String authority, LocalDate renewableFrom, LocalDate validTo) {}
