package org.yanchao.notice;

import java.util.UUID;
import org.yanchao.kernel.Level;

/** What a round has published: whose, at which level, and under which words. */
public record Publication(
    UUID roundId,
    String authority,
    Level level,
    String programme,
    int cycle,
    String title,
    String text) {}
