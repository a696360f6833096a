package org.yanchao.policy;

import java.time.LocalDate;

/** The last day that a documented extension put in place of another (X16). */
public record ExtendedDay(LocalDate day, String document) {}
