package org.yanchao.expert;

import java.time.Instant;
import java.util.UUID;

/**
 * What an expert has judged and judges.
 *
 * @param seats seats taken since the day asked about, and older ones whose review still runs
 * @param open those of them whose review still runs
 * @param lastSeatedAt when the last of them was taken, by a draw or as a successor
 */
public record ExpertLoad(UUID expert, Long seats, Long open, Instant lastSeatedAt) {}
