package org.yanchao.casefile;

import java.time.Instant;
import java.util.UUID;
import org.yanchao.kernel.Who;

/** One opinion as pages and papers show it. */
public record OpinionView(UUID caseId, OpinionKind kind, String text, Who by, Instant at) {}
