package org.yanchao.expert;

import java.time.Instant;
import java.util.UUID;

/** How many seats an expert took since a day, and when the last one was drawn. */
public record ExpertLoad(UUID expert, long seats, Instant lastDrawnAt) {}
