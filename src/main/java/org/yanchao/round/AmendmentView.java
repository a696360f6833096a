package org.yanchao.round;

import java.time.Instant;

/**
 * A change of the review plan's places.
 *
 * @param no counted from 1 within the round
 * @param quota the places from then on
 * @param reason why
 * @param document number of the paper that says so
 * @param at when
 * @param by account of the head
 */
public record AmendmentView(
    int no, int quota, String reason, String document, Instant at, String by) {}
