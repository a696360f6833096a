package org.yanchao.ranking;

import java.time.Instant;

/**
 * Somebody asks for a locked order to be opened again; somebody else has to agree.
 *
 * @param askedBy account of who asks: never the one who agrees
 */
public record UnlockRequest(String reason, String askedBy, Instant askedAt) {}
