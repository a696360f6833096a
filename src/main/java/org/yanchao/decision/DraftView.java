package org.yanchao.decision;

import java.time.Instant;

/**
 * A prepared decision with its edition.
 *
 * @param savedBy account of who saved it last
 * @param board mark of what the page showed; it changes with the ranking and with every saving
 */
public record DraftView(PreparedDecision it, String savedBy, Instant savedAt, String board) {}
