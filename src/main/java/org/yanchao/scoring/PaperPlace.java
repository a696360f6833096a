package org.yanchao.scoring;

import java.util.UUID;

/** One sheet of one seat. */
public record PaperPlace(UUID batch, int seat, UUID candidate) {}
