package org.yanchao.expert;

import java.time.LocalDate;
import java.util.UUID;

/** Days on which an expert cannot judge, both included. */
public record AbsenceView(UUID id, LocalDate firstDay, LocalDate lastDay) {}
