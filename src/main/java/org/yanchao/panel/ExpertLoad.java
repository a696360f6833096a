package org.yanchao.panel;

import java.time.Instant;
import java.util.UUID;

/** How many seats an expert took since a day, and when the last one was drawn. */
record ExpertLoad(UUID expert, long seats, Instant lastDrawnAt) {}
