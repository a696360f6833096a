package org.yanchao.panel;

import java.util.UUID;

/** A drawn batch and its seats. */
public record BatchSeats(UUID batchId, int seats) {}
